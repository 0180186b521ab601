using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>What cooperatives and their members produce.</summary>
public sealed class ProductionCube : ICubeDefinition
{
    /// <inheritdoc />
    public Cube Cube { get; } =
        new()
        {
            Name = "production",
            Summary = "Production of cooperatives and their members, by product.",
            Facts = typeof(ProductionFact),
            RowsAreReports = true,
            Dimensions =
            [
                new YearDimension("year", "Calendar year of the harvest.", nameof(ProductionFact.Year)),
                new CodedDimension("product", "Product.", nameof(ProductionFact.Product), CodelistIds.Product),
                new CodedDimension("productGroup", "Product group.", nameof(ProductionFact.ProductGroup), CodelistIds.ProductGroup)
                {
                    DeterminedBy = "product",
                },
                new CodedDimension(
                    "keyProductLevel",
                    "Widest level at which it is a key product in the place of production; null when it is not a key product.",
                    nameof(ProductionFact.KeyProductLevel),
                    CodelistIds.DesignationLevel
                ),
                Places.Region,
                Places.Province,
                new CodedDimension(
                    "ocopStars",
                    "Maximum number of stars that the cooperative held for it; null when none.",
                    nameof(ProductionFact.OcopStars),
                    CodelistIds.OcopStar
                ),
            ],
            Measures =
            [
                new DistinctCount(
                    "cooperatives",
                    "Cooperatives with production.",
                    "COUNT",
                    Accumulation.Stock,
                    nameof(ProductionFact.CooperativeId)
                )
                {
                    IsResponse = true,
                },
                Quantity("area", "Area used for production.", "HA", nameof(ProductionFact.Area), Concept.Area, Accumulation.Stock),
                Quantity("volume", "Volume produced.", "TONNES", nameof(ProductionFact.Volume), Concept.Volume, Accumulation.Flow),
                Quantity(
                    "value",
                    "Value at sales prices.",
                    "VND",
                    nameof(ProductionFact.Value),
                    Concept.ProductionValue,
                    Accumulation.Flow
                ) with
                {
                    Scale = 1,
                },
                Share(
                    "shareUnderContract",
                    "Volume sold under contract as a share of the volume produced.",
                    nameof(ProductionFact.ContractedVolume),
                    nameof(ProductionFact.Volume),
                    Concept.Volume
                ),
                Share(
                    "shareCertified",
                    "Certified area as a share of the area.",
                    nameof(ProductionFact.CertifiedArea),
                    nameof(ProductionFact.Area),
                    Concept.Area
                ) with
                {
                    Accumulation = Accumulation.Stock,
                },
            ],
        };

    private static Amount Quantity(string name, string summary, string unit, string column, Concept concept, Accumulation accumulation) =>
        new(name, summary, unit, accumulation, column) { Scale = 100, Guards = [new Guard(column, concept.Scale)] };

    private static Ratio Share(string name, string summary, string part, string whole, Concept concept) =>
        new(name, summary, "PERCENT", Accumulation.Flow, new Sum(part, With: whole), new Sum(whole, With: part))
        {
            Factor = 100,
            IsShare = true,
            Guards = [new Guard(whole, concept.Scale, With: part)],
        };
}
