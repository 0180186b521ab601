using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>Organisations existing on 31 December, with their people, their money and how they were assessed.</summary>
public sealed class CooperativesCube : ICubeDefinition
{
    private static readonly CodedDimension LegalForm = new(
        "legalForm",
        "Legal form.",
        nameof(CooperativeFact.LegalForm),
        CodelistIds.LegalForm
    );

    /// <inheritdoc />
    public Cube Cube { get; } =
        new()
        {
            Name = "cooperatives",
            Summary = "Collective economic organisations existing on 31 December of a year.",
            Facts = typeof(CooperativeFact),
            Weight = nameof(CooperativeFact.Weight),
            HasOneRowPerYear = true,
            HoldsNonRespondents = true,
            Statuses = new Dictionary<ObservationStatus, string>
            {
                [ObservationStatus.Q] = nameof(CooperativeFact.IsSuppressed),
                [ObservationStatus.U] = nameof(CooperativeFact.IsUnreliable),
                [ObservationStatus.B] = nameof(CooperativeFact.IsBreak),
                [ObservationStatus.P] = nameof(CooperativeFact.IsProvisional),
                [ObservationStatus.E] = nameof(CooperativeFact.IsEstimated),
            },
            Populations = new Populations(nameof(CooperativeFact.CountsAsCooperative), LegalForm, LegalForms.CountedAsCooperatives),
            Dimensions =
            [
                new YearDimension("year", "Reference year: the state on 31 December of the year.", nameof(CooperativeFact.Year)),
                Places.Region,
                Places.Province,
                new CodedDimension("field", "Field of activity.", nameof(CooperativeFact.Field), CodelistIds.Field),
                LegalForm,
                new CodedDimension("vsicSection", "Section of VSIC 2018.", nameof(CooperativeFact.VsicSection), CodelistIds.VsicSection),
                new CodedDimension("serviceType", "Services to its members.", nameof(CooperativeFact.ServiceType), CodelistIds.ServiceType),
                new CodedDimension(
                    "sizeByMembers",
                    "Size by members (Circular 01/2020).",
                    nameof(CooperativeFact.SizeByMembers),
                    CodelistIds.SizeByMembers
                )
                {
                    IsSensitive = true,
                },
                new CodedDimension(
                    "sizeByCapital",
                    "Size by charter capital (Circular 01/2020).",
                    nameof(CooperativeFact.SizeByCapital),
                    CodelistIds.SizeByCapital
                )
                {
                    IsSensitive = true,
                },
                new CodedDimension(
                    "sizeByDecree113",
                    "Size by members with revenue or capital (Decree 113/2024); from 2024, for fields whose size classes are known.",
                    nameof(CooperativeFact.SizeByDecree113),
                    CodelistIds.SizeByDecree113
                )
                {
                    IsSensitive = true,
                },
                new CodedDimension("grade", "Grade of the annual assessment.", nameof(CooperativeFact.Grade), CodelistIds.Grade)
                {
                    IsSensitive = true,
                },
                new CodedDimension("ageBand", "Completed years since founding.", nameof(CooperativeFact.AgeBand), CodelistIds.AgeBand)
                {
                    ChangesOverTime = true,
                },
                new FlagDimension("supported", "Support began in the reference year or before.", nameof(CooperativeFact.IsSupported))
                {
                    DeterminedBy = "yearsSinceSupport",
                },
                new FlagDimension("everSupported", "Supported in any year of the release.", nameof(CooperativeFact.IsEverSupported))
                {
                    DeterminedBy = "yearsSinceSupport",
                },
                new NumberDimension(
                    "yearsSinceSupport",
                    "Reference year minus the year in which support first began.",
                    nameof(CooperativeFact.YearsSinceSupport)
                ),
                new FlagDimension("chainLinked", "Sold through a value-chain contract.", nameof(CooperativeFact.IsChainLinked))
                {
                    IsSensitive = true,
                },
                new FlagDimension("highTech", "Applied high technology.", nameof(CooperativeFact.IsHighTech)) { IsSensitive = true },
            ],
            Measures =
            [
                .. CooperativesMeasures.Counts,
                .. CooperativesMeasures.People,
                .. CooperativesMeasures.Money,
                .. CooperativesChanges.All,
                .. CooperativesMeasures.Assessment,
            ],
        };
}
