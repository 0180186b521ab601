using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>A first-level administrative unit of one area set.</summary>
public sealed record Province : INamed
{
    /// <summary>Key over both sets, from <see cref="IdOf"/>.</summary>
    public required int Id { get; init; }

    /// <summary>The area set to which the province belongs.</summary>
    public required AreaSet Areas { get; init; }

    /// <summary>Official two-digit code. Seven codes mean different provinces in the two sets (15 24 44 52 80 82 91).</summary>
    public required string Code { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>Province or municipality.</summary>
    public required ProvinceKind Kind { get; init; }

    /// <summary>Code of its region, of the same area set.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Key of the province of 2025 that it was merged into as a whole; null for a province of 2025.</summary>
    public required int? SuccessorId { get; init; }

    /// <summary>The key of a province: 3415 is code 15 among the 34, 6315 is code 15 among the 63.</summary>
    /// <exception cref="FormatException"><paramref name="code"/> is not a number.</exception>
    public static int IdOf(AreaSet areas, string code) =>
        (areas == AreaSet.Areas2025 ? 3400 : 6300) + int.Parse(code, System.Globalization.CultureInfo.InvariantCulture);
}
