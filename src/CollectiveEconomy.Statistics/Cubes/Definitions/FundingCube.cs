using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>Funding of models by source, and loans for them.</summary>
public sealed class FundingCube : ICubeDefinition
{
    /// <inheritdoc />
    public Cube Cube { get; } =
        new()
        {
            Name = "funding",
            Summary =
                "Funding of value-chain models. Amounts are split by the weights of a model's products; loans have no funding source.",
            Facts = typeof(FundingFact),
            // Loans are confidential, state funds are public.
            RowsAreReports = true,
            PublicRows = nameof(FundingFact.ModelId),
            Dimensions =
            [
                new CodedDimension("programme", "Programme.", nameof(FundingFact.Programme), CodelistIds.Programme),
                new YearDimension("year", "Calendar year of the budget.", nameof(FundingFact.Year)),
                new CodedDimension(
                    "fundingSource",
                    "Funding source; null for loans.",
                    nameof(FundingFact.Source),
                    CodelistIds.FundingSource
                ),
                Places.Region,
                Places.Province,
                new CodedDimension("field", "Field of activity of the cooperative.", nameof(FundingFact.Field), CodelistIds.Field),
                new CodedDimension("product", "Product of the model.", nameof(FundingFact.Product), CodelistIds.Product),
                new CodedDimension("unit", "Unit that supports the model.", nameof(FundingFact.Unit), CodelistIds.SupportUnit),
                new CodedDimension(
                    "durationClass",
                    "Duration of support, in months.",
                    nameof(FundingFact.DurationBand),
                    CodelistIds.DurationBand
                ),
            ],
            Measures =
            [
                new DistinctCount("models", "Models with funding or loans.", "COUNT", Accumulation.Flow, nameof(FundingFact.ModelId)),
                Money("planned", "State funds in the cost estimates.", nameof(FundingFact.Planned)),
                Money("approved", "State funds approved.", nameof(FundingFact.Approved)),
                Money("disbursed", "State funds disbursed.", nameof(FundingFact.Disbursed)),
                Confidential(
                    Money("pledged", "Counterpart funds pledged by cooperatives.", nameof(FundingFact.Pledged)),
                    Concept.Counterpart
                ),
                Confidential(Money("paid", "Counterpart funds paid by cooperatives.", nameof(FundingFact.Paid)), Concept.Counterpart),
                Confidential(Money("loans", "Loans taken for the models.", nameof(FundingFact.Loans)), Concept.Loan),
                .. FundingRatios.All,
            ],
        };

    private static Amount Money(string name, string summary, string column) =>
        new(name, summary, "VND", Accumulation.Flow, column) { IsSplit = true };

    private static Amount Confidential(Amount amount, Concept concept) =>
        amount with
        {
            Guards = [new Guard(amount.Column, concept.Scale)],
        };
}
