using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Codes of areas.</summary>
internal static class AreaErrorCodes
{
    /// <summary>Areas of both sets in one filter.</summary>
    public static ErrorCode AreaSetsMixed { get; } =
        new("AREA_SETS_MIXED", "One filter names areas of both sets.", "Give every area filter of a question the same `areas`.");

    /// <summary>A day for which areas are not known, or on which an area set was not in force.</summary>
    public static ErrorCode AreaDayUnknown { get; } =
        new(
            "AREA_DAY_UNKNOWN",
            "Areas are not known for the day, or the area set was not in force on it.",
            "Give a day within the period that the message names, or leave `areas` out."
        );
}
