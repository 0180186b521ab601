namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Compares periods with days.</summary>
public static class Validities
{
    /// <summary>Whether something is in force on a day; both ends of its period belong to it.</summary>
    public static bool IsInForce(this IValidity period, DateOnly day) =>
        (period.ValidFrom is null || period.ValidFrom <= day) && (period.ValidTo is null || day <= period.ValidTo);
}
