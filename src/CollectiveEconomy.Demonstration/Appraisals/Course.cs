using CollectiveEconomy.Statistics.Numbers;

namespace CollectiveEconomy.Demonstration.Appraisals;

/// <summary>The days of a file, from its first submission to its decision.</summary>
/// <param name="Rounds">Each submission, and when it was returned for changes.</param>
/// <param name="Decided">Day of the decision; null while the file is open.</param>
internal sealed record Course(IReadOnlyList<(DateOnly Submitted, DateOnly? Returned)> Rounds, DateOnly? Decided)
{
    // Assumptions, from "slow appraisal" in the founding text: median days to a decision, their spread (of a log-normal), how often a file is
    // returned, and what each return adds.
    private const double DaysBefore2021 = 110;
    private const double DaysSince2021 = 65;
    private const double Spread = 0.5;
    private const double ReturnedBefore2021 = 0.45;
    private const double ReturnedSince2021 = 0.3;
    private const double DaysForReturn = 0.3;
    private const int MinDays = 15;
    private const int MaxRounds = 4;

    // The cooperative takes this part of the time that the appraisal takes.
    private const double PartOfCooperative = 0.5;

    /// <summary>How many days and rounds a file takes that is submitted for a start in a year.</summary>
    public static (int Days, int Rounds) Drawn(Draws draws, int year)
    {
        var isSlow = year <= SupportedModel.LastYearOfFirstProgramme;
        var rounds = 1;
        while (rounds < MaxRounds && draws.Happens(isSlow ? ReturnedBefore2021 : ReturnedSince2021))
            rounds++;
        var median = isSlow ? DaysBefore2021 : DaysSince2021;
        var days = median * Math.Exp(Spread * draws.Normal()) * (1 + DaysForReturn * (rounds - 1));
        return (Math.Max(MinDays, (int)days), rounds);
    }

    /// <summary>A file that is decided after some days, or still open at the end of what is known.</summary>
    /// <param name="draws">Divide the days among the rounds.</param>
    /// <param name="submitted">Day of the first submission.</param>
    /// <param name="days">Days to the decision.</param>
    /// <param name="rounds">Times it is submitted.</param>
    /// <param name="isLeft">Whether the cooperative never submits it again after its last return; it stays open for good.</param>
    public static Course Of(Draws draws, DateOnly submitted, int days, int rounds, bool isLeft = false)
    {
        var turns = Enumerable.Range(0, 2 * rounds - 1).Select(turn => draws.Between(0.6, 1.4) * (turn % 2 == 0 ? 1 : PartOfCooperative));
        var lengths = Apportionment.Of(days - (2 * rounds - 1), [.. turns]);
        List<(DateOnly Submitted, DateOnly? Returned)> all = [];
        var day = submitted;
        for (var round = 0; round < rounds && day <= Horizon.LastDay; round++)
        {
            var answered = day.AddDays(lengths[2 * round] + 1);
            var isReturned = (round < rounds - 1 || isLeft) && answered <= Horizon.LastDay;
            all.Add((day, isReturned ? answered : null));
            if (round < rounds - 1)
                day = answered.AddDays(lengths[2 * round + 1] + 1);
        }

        var decided = submitted.AddDays(days);
        return new Course(all, isLeft || decided > Horizon.LastDay ? null : decided);
    }
}
