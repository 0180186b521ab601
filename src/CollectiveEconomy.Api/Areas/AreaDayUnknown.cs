using System.Globalization;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Areas are not known for a day, or the area set that was asked for was not in force on it.</summary>
internal sealed class AreaDayUnknown : CodedError
{
    private AreaDayUnknown(string message)
        : base(AreaErrorCodes.AreaDayUnknown, message) { }

    /// <summary>Lets a day pass for which areas are known.</summary>
    /// <exception cref="AreaDayUnknown">It is not known.</exception>
    public static void Checked(DateOnly day)
    {
        if (!AreaDays.Knows(day))
            throw new AreaDayUnknown(
                $"Areas are not known for {Text(day)}; give a day from {Text(AreaDays.First)} to {Text(AreaDays.Last)}."
            );
    }

    /// <summary>The set whose provinces were in force on a day.</summary>
    /// <param name="areas">The set that was asked for; null for the one in force.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="AreaDayUnknown">The day is not known, or the set was not in force on it.</exception>
    public static AreaSet Checked(AreaSet? areas, DateOnly day)
    {
        Checked(day);
        var inForce = AreaDays.Of(day);
        return areas is { } set && set != inForce
            ? throw new AreaDayUnknown(
                $"The provinces of {set.Name()} were not in force on {Text(day)}; give a day from {Text(AreaDays.From(set))} to {Text(AreaDays.To(set))}, or ask for {inForce.Name()}."
            )
            : inForce;
    }

    /// <summary>The regions of a set were not in force on a day.</summary>
    public static AreaDayUnknown OfRegions(AreaSet areas, DateOnly day, IReadOnlyCollection<Region> regions) =>
        new(
            $"The regions of {areas.Name()} were not in force on {Text(day)}; give a day from {Text(regions.Max(region => region.ValidFrom) ?? AreaDays.First)} to {Text(regions.Min(region => region.ValidTo) ?? AreaDays.Last)}, or leave 'areas' out."
        );

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
