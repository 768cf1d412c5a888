-- What filters ask for of all papers, in indexes that are small beside the papers' texts. Those of
-- the figures name them once more by themselves, without which PostgreSQL would look at the texts.
CREATE INDEX paper_by_votes
    ON paper (coalesce(upvotes, 0) DESC, coalesce(comments, 0) DESC, id, upvotes, comments);
CREATE INDEX paper_by_comments
    ON paper (coalesce(comments, 0), id, comments);
CREATE INDEX paper_by_day
    ON paper (coalesce(listed_on, published_on, '1970-01-01') DESC, coalesce(upvotes, 0) DESC,
              coalesce(comments, 0) DESC, id, listed_on, published_on, upvotes, comments);
CREATE INDEX paper_with_code ON paper (id) WHERE code IS NOT NULL;
CREATE INDEX paper_with_project ON paper (id) WHERE project IS NOT NULL;
CREATE INDEX paper_with_models ON paper (id) WHERE models > 0;
CREATE INDEX paper_with_media ON paper (id) WHERE media <> '[]';
