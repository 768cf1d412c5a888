package dev.paperboy.discord.view;

import dev.paperboy.digest.BrokenChannel;
import dev.paperboy.digest.Digest;
import dev.paperboy.digest.Digest.Reason;
import dev.paperboy.digest.DigestRenderer.Rendered;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.digest.NextPapers;
import dev.paperboy.digest.Refusal;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.PaperList.Entry;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterError;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.LinkedWorks.Work;
import dev.paperboy.paper.LinkedWorks.Works;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.VoteTrend;
import dev.paperboy.search.Match;
import dev.paperboy.search.MatchReason;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every view, with as much around strangers' words as it can have: a new one is one line in {@link
 * #OF_PAPERS} or {@link #OF_WORDS}.
 *
 * @param papers eighteen to show
 * @param word of a stranger, for names of topics and the like
 */
record Views(List<Paper> papers, String word, Texts texts, Language language) {

    /** Each gives the bodies of one view of papers. */
    static final List<Function<Views, Stream<SentBody>>> OF_PAPERS =
            List.of(
                    Views::digest,
                    Views::digestOfMember,
                    Views::digestInForum,
                    Views::edited,
                    Views::thread,
                    Views::cards,
                    Views::abstracts,
                    ListViews::found,
                    ListViews::rising,
                    ListViews::saved,
                    Views::sections,
                    Views::matched);

    /** Likewise, of no papers. */
    static final List<Function<Views, Stream<SentBody>>> OF_WORDS =
            List.of(Views::notices, Views::broken, Views::filterErrors);

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);
    private static final FeedSpan LONG = new FeedSpan(FIRST, FIRST.plusDays(30));
    private static final NextPapers NEXT = new NextPapers(DigestViewTests.NEXT, true);
    static final int MANY = 12_345;

    /** Just before days tell more than hours, which is when a gain is longest. */
    static final VoteTrend TREND =
            new VoteTrend(
                    MANY, DigestViewTests.READ.minus(Duration.ofHours(71)), DigestViewTests.READ);

    /** So many of the papers are shown one by one, too. */
    private static final int SINGLE = 5;

    /** So many of the papers perhaps fit, the others do. */
    private static final int MAYBE = 2;

    /** So many are of earlier days, besides as many as a digest shows at most. */
    private static final int CLIMBING = 3;

    private static final DigestPosting LOUD = new DigestPosting(77L, true, true, Set.of(5L));

    private DigestView view() {
        return new DigestView(texts);
    }

    /** All that a digest can tell of itself. */
    private Digest.Papers papersDigest() {
        List<String> topics = List.of(word, "agents", word, "inference", word, "robots");
        return new Digest.Papers(
                LONG,
                shown(papers.subList(MAYBE, papers.size() - CLIMBING), topics),
                shown(papers.subList(0, MAYBE), topics),
                climbing(),
                topics,
                figure(papers.get(MAYBE)),
                new Digest.Counts(MANY, MANY / 2, MANY, MANY / 3),
                new Digest.Late(MANY, LONG),
                new Digest.VotesRead(DigestViewTests.READ, true),
                NEXT);
    }

    /** Other papers than those that are shown. */
    private List<Digest.Climbing> climbing() {
        return papers.subList(papers.size() - CLIMBING, papers.size()).stream()
                .map(paper -> new Digest.Climbing(paper, FIRST, MANY, TREND))
                .toList();
    }

    private static List<Digest.Shown> shown(List<Paper> papers, List<String> topics) {
        return papers.stream().map(paper -> new Digest.Shown(paper, topics)).toList();
    }

    private Figure figure(Paper paper) {
        return new Figure(
                paper.id().htmlPage().resolve(paper.id() + "v1/x1.png"),
                word + paper.title(),
                null);
    }

    private Stream<SentBody> digest() {
        return messages(rendered(papersDigest(), new DigestTarget(1, 2), LOUD));
    }

    private Stream<SentBody> digestOfMember() {
        return messages(rendered(papersDigest(), DigestTarget.direct(7), DigestPosting.QUIET));
    }

    private Stream<SentBody> digestInForum() {
        Rendered rendered = rendered(papersDigest(), new DigestTarget(1, 2, true), LOUD);
        return Stream.of(rendered.body(), rendered.fallback()).map(SentBody::forumPost);
    }

    private Rendered rendered(Digest digest, DigestTarget target, DigestPosting posting) {
        return view().render(
                        digest,
                        DigestViewTests.MARKER,
                        Digests.settings(target, posting, language.locale()));
    }

    private static Stream<SentBody> messages(Rendered rendered) {
        return Stream.of(rendered.body(), rendered.fallback()).map(SentBody::message);
    }

    private Stream<SentBody> edited() {
        Rendered rendered =
                view().edit(
                                papersDigest(),
                                DigestViewTests.MARKER,
                                Digests.settings(language.locale()));
        return Stream.of(rendered.body(), rendered.fallback()).map(SentBody::edit);
    }

    private Stream<SentBody> thread() {
        return Stream.of(
                SentBody.thread(
                        view().thread(papersDigest(), Digests.settings(language.locale()))));
    }

    private Stream<SentBody> notices() {
        Digest.Counts few = new Digest.Counts(MANY, 0, MANY, MANY - 1);
        return Stream.of(
                        new Reason.NoneFinished(),
                        new Reason.Weekend(),
                        new Reason.EmptyLists(LONG),
                        new Reason.SourceSilent(null),
                        new Reason.SourceSilent(DigestViewTests.READ),
                        new Reason.ListUnread(FIRST),
                        new Reason.NoneMatched(LONG, few, List.of()),
                        new Reason.NoneMatched(LONG, few, List.of(word, word, word)),
                        new Reason.NothingWanted(),
                        new Reason.AllPosted(LONG))
                .map(reason -> new Digest.Nothing(reason, FIRST, NEXT))
                .flatMap(nothing ->
                        Stream.concat(
                                messages(rendered(nothing, new DigestTarget(1, 2), LOUD)),
                                messages(
                                        rendered(
                                                nothing,
                                                DigestTarget.direct(7),
                                                DigestPosting.QUIET))));
    }

    private Stream<SentBody> broken() {
        ScheduleKey key = new ScheduleKey("6ba7b810-9dad-11d1-80b4-00c04fd430c8", 1);
        return Stream.of(Refusal.values())
                .map(refusal -> new BrokenChannel(key, new DigestTarget(1, 2), refusal, MANY, word))
                .map(it -> view().broken(it, DigestViewTests.MARKER, language.locale()))
                .flatMap(Views::messages);
    }

    private Stream<SentBody> cards() {
        return papers.stream()
                .limit(SINGLE)
                .flatMap(paper ->
                        Stream.of(
                                PaperCard.of(CardContents.of(paper), language),
                                PaperCard.of(full(paper), language)))
                .map(SentBody::message);
    }

    /** A card with all that there can be on one. */
    private CardContents full(Paper paper) {
        Work work = new Work("o".repeat(48) + "/" + "n".repeat(47), MANY);
        Works works = new Works(MANY, List.of(work, work, work));
        return new CardContents(
                paper, figure(paper), TREND, new LinkedWorks(works, works, works), true);
    }

    private Stream<SentBody> abstracts() {
        return papers.stream()
                .limit(SINGLE)
                .flatMap(paper -> AbstractView.of(paper, language).stream())
                .map(SentBody::message);
    }

    private Stream<SentBody> sections() {
        PaperSection section =
                new PaperSection(
                        language.text("search.elsewhere"), papers.stream().map(Entry::of).toList());
        return Stream.of(
                SentBody.message(
                        section.below(
                                PaperListView.growing(ListViews.list(this), language), language)));
    }

    private Stream<SentBody> matched() {
        Match match =
                new Match(
                        Match.Strength.STRONG,
                        1,
                        List.of(
                                new MatchReason.Meaning(0),
                                new MatchReason.Words(List.of(word, word, word, word, word, word)),
                                new MatchReason.Keyword(word),
                                new MatchReason.Example(papers.getFirst().id(), false),
                                new MatchReason.Condition(new Filter.Word(word), false)));
        List<MatchedPapers.Entry> entries =
                papers.stream().map(paper -> new MatchedPapers.Entry(paper, match)).toList();
        return Stream.of(
                SentBody.message(
                        MatchedPapersView.of(
                                new MatchedPapers(
                                        List.of(language.text("topic.draft")),
                                        entries,
                                        entries,
                                        List.of()),
                                language)));
    }

    private Stream<SentBody> filterErrors() {
        return Stream.of(FilterError.Expected.values())
                .map(expected ->
                        new FilterError(0, word.length(), expected, List.of("upvotes", "has")))
                .map(error -> Notices.of(FilterErrors.text(word, error, language)))
                .map(SentBody::message);
    }

    /** The stranger's word as the code that calls a view has to make it. */
    String safe() {
        return Markdown.inline(Clip.to(100, word));
    }
}
