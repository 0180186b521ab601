using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Codes of areas.</summary>
internal static class AreaErrorCodes
{
    /// <summary>Areas of both sets in one filter.</summary>
    public static ErrorCode AreaSetsMixed { get; } =
        new("AREA_SETS_MIXED", "One filter names areas of both sets.", "Give every area filter of a question the same `areas`.");
}
