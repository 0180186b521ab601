namespace CollectiveEconomy.Statistics.Facts;

/// <summary>How long support lasts, and how long ago it began.</summary>
public static class SupportPeriods
{
    /// <summary>Whole months from the first day to the last, which counts: 24 from 1 January 2021 to 31 December 2022. Null when a day is not known.</summary>
    public static int? WholeMonths(DateOnly? first, DateOnly? last)
    {
        if (first is not { } from || last?.AddDays(1) is not { } until)
            return null;
        var months = 12 * (until.Year - from.Year) + until.Month - from.Month;
        return from.AddMonths(months) > until ? months - 1 : months;
    }

    /// <summary>A year less the year in which support began, negative before it; null when there was no support.</summary>
    public static int? YearsSince(int? startYear, int year) => year - startYear;
}
