package dev.paperboy.paper;

/**
 * A paper that gains more votes than papers of its age usually do.
 *
 * @param trend what it gained
 * @param pace how many times as fast as usual it gains, more than 1; the fewer votes say so, the
 *     nearer to 1
 */
public record Rising(Paper paper, VoteTrend trend, double pace) {}
