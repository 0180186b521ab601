using System.Globalization;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Areas are not known for a day, or the area set that was asked for was not in force on it.</summary>
internal sealed class AreaDayUnknown : CodedError
{
    private AreaDayUnknown(LocalizedText text)
        : base(AreaErrorCodes.AreaDayUnknown, text) { }

    /// <summary>Lets a day pass for which areas are known.</summary>
    /// <exception cref="AreaDayUnknown">It is not known.</exception>
    public static void Checked(DateOnly day)
    {
        if (!AreaDays.Knows(day))
            throw new AreaDayUnknown(
                new(
                    $"Không biết địa bàn của ngày {Day(day)}; hãy cho một ngày từ {Day(AreaDays.First)} đến {Day(AreaDays.Last)}.",
                    $"Areas are not known for {Day(day)}; give a day from {Day(AreaDays.First)} to {Day(AreaDays.Last)}."
                )
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
                new(
                    $"Các tỉnh của {set.Name()} không có hiệu lực vào ngày {Day(day)}; hãy cho một ngày từ {Day(AreaDays.From(set))} đến {Day(AreaDays.To(set))}, hoặc hỏi {inForce.Name()}.",
                    $"The provinces of {set.Name()} were not in force on {Day(day)}; give a day from {Day(AreaDays.From(set))} to {Day(AreaDays.To(set))}, or ask for {inForce.Name()}."
                )
            )
            : inForce;
    }

    /// <summary>The regions of a set were not in force on a day.</summary>
    public static AreaDayUnknown OfRegions(AreaSet areas, DateOnly day, IReadOnlyCollection<Region> regions)
    {
        var first = Day(regions.Max(region => region.ValidFrom) ?? AreaDays.First);
        var last = Day(regions.Min(region => region.ValidTo) ?? AreaDays.Last);
        return new(
            new LocalizedText(
                $"Các vùng của {areas.Name()} không có hiệu lực vào ngày {Day(day)}; hãy cho một ngày từ {first} đến {last}, hoặc bỏ 'areas'.",
                $"The regions of {areas.Name()} were not in force on {Day(day)}; give a day from {first} to {last}, or leave 'areas' out."
            )
        );
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
