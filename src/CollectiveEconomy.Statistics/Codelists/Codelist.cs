using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>A closed list of codes, such as the fields of activity or the grades of a circular.</summary>
public sealed record Codelist : INamed
{
    /// <summary>Identifier; names the classification scheme where schemes have changed, for example OCOP_GROUP_QD148_2023.</summary>
    public required string Id { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }
}
