using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>Organisations existing on 31 December, with their people.</summary>
public sealed class CooperativesCube : ICubeDefinition
{
    /// <inheritdoc />
    public Cube Cube { get; } =
        new()
        {
            Name = "cooperatives",
            Summary = "Collective economic organisations existing on 31 December of a year.",
            Facts = typeof(CooperativeFact),
            Weight = nameof(CooperativeFact.Weight),
            Dimensions =
            [
                new YearDimension("year", "Reference year: the state on its 31 December.", nameof(CooperativeFact.Year)),
                new AreaDimension(
                    "region",
                    "Socio-economic region of the chosen area set.",
                    nameof(CooperativeFact.Region2025),
                    nameof(CooperativeFact.RegionBefore2025),
                    AreaLevel.Region
                ),
                new AreaDimension(
                    "province",
                    "Province of the chosen area set.",
                    nameof(CooperativeFact.Province2025),
                    nameof(CooperativeFact.ProvinceBefore2025),
                    AreaLevel.Province
                ),
                new CodedDimension("field", "Field of activity.", nameof(CooperativeFact.Field), CodelistIds.Field),
                new CodedDimension("legalForm", "Legal form.", nameof(CooperativeFact.LegalForm), CodelistIds.LegalForm),
                new CodedDimension("vsicSection", "Section of VSIC 2018.", nameof(CooperativeFact.VsicSection), CodelistIds.VsicSection),
                new CodedDimension(
                    "serviceType",
                    "What it does for its members.",
                    nameof(CooperativeFact.ServiceType),
                    CodelistIds.ServiceType
                ),
                new CodedDimension("ageBand", "Completed years since founding.", nameof(CooperativeFact.AgeBand), CodelistIds.AgeBand),
                new FlagDimension("supported", "Support began in the reference year or before.", nameof(CooperativeFact.IsSupported)),
                new FlagDimension("everSupported", "Supported in any year of the release.", nameof(CooperativeFact.IsEverSupported)),
                new FlagDimension("chainLinked", "Sold through a contract of a value chain.", nameof(CooperativeFact.IsChainLinked)),
                new FlagDimension("highTech", "Applied high technology.", nameof(CooperativeFact.IsHighTech)),
            ],
            Measures =
            [
                new UnitCount("organisations", "Organisations of every legal form.", "COUNT", Accumulation.Stock),
                new UnitCount(
                    "cooperatives",
                    "Cooperatives and people's credit funds, as official totals count them.",
                    "COUNT",
                    Accumulation.Stock,
                    OnlyWhere: nameof(CooperativeFact.CountsAsCooperative)
                ),
                new Total("members", "Members, households or persons.", "COUNT", Accumulation.Stock, nameof(CooperativeFact.Members)),
                new Total("womenMembers", "Women among the members.", "PERSONS", Accumulation.Stock, nameof(CooperativeFact.WomenMembers)),
                new Total("workers", "Regular workers.", "PERSONS", Accumulation.Stock, nameof(CooperativeFact.Workers)),
                new Total(
                    "womenWorkers",
                    "Women among the regular workers.",
                    "PERSONS",
                    Accumulation.Stock,
                    nameof(CooperativeFact.WomenWorkers)
                ),
            ],
        };
}
