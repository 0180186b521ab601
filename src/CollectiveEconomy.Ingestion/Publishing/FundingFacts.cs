using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>One fact for each funding line and product of its model, by model, year and source; then one for each loan and product.</summary>
public sealed class FundingFacts : ICubeFacts
{
    /// <inheritdoc />
    public Cube Cube { get; } = Cube.All.Single(cube => cube.Facts == typeof(FundingFact));

    /// <inheritdoc />
    public IEnumerable<object> Read(FactSource source)
    {
        var models = source.Models;
        var belowPledge = BelowPledge(source.Register);
        var lines = source
            .Register.FundingLines.Where(line => line.Year <= source.LastYear)
            .OrderBy(line => line.ModelId)
            .ThenBy(line => line.Year)
            .ThenBy(line => line.Source);
        foreach (var line in lines)
            if (models.TryGetValue(line.ModelId, out var model))
                foreach (var fact in OfLine(line, model, belowPledge.Contains(line.ModelId)))
                    yield return fact;
        var loans = source
            .Register.Loans.Where(loan => loan.ModelId != null && loan.DisbursedOn.Year <= source.LastYear)
            .OrderBy(loan => loan.ModelId)
            .ThenBy(loan => loan.DisbursedOn)
            .ThenBy(loan => loan.Id);
        foreach (var loan in loans)
            if (models.TryGetValue(loan.ModelId!.Value, out var model))
                foreach (var fact in OfLoan(loan, model, belowPledge.Contains(model.Row.Id)))
                    yield return fact;
    }

    /// <summary>Models whose cooperative paid less in all than it pledged. What is not known to be paid or not yet is not held against it.</summary>
    private static HashSet<int> BelowPledge(RegisterContext register) =>
        [
            .. register
                .FundingLines.Where(line => line.Pledged != null && line.Paid != null)
                .GroupBy(line => line.ModelId)
                .Where(lines => lines.Sum(line => line.Paid) < lines.Sum(line => line.Pledged))
                .Select(lines => lines.Key),
        ];

    private static IEnumerable<FundingFact> OfLine(FundingLine line, PublishedModel model, bool isBelowPledge)
    {
        var (planned, approved, disbursed) = (model.Split(line.Planned), model.Split(line.Approved), model.Split(line.Disbursed));
        var (pledged, paid) = (model.Split(line.Pledged), model.Split(line.Paid));
        return Enumerable
            .Range(0, planned.Count)
            .Select(i =>
                Fact(model, i, line.Year, isBelowPledge) with
                {
                    Source = line.Source,
                    Planned = planned[i],
                    Approved = approved[i],
                    Disbursed = disbursed[i],
                    Pledged = pledged[i],
                    Paid = paid[i],
                }
            );
    }

    private static IEnumerable<FundingFact> OfLoan(Loan loan, PublishedModel model, bool isBelowPledge) =>
        model
            .Split(loan.Amount)
            .Select(
                (amount, i) =>
                    Fact(model, i, loan.DisbursedOn.Year, isBelowPledge) with
                    {
                        LoanId = loan.Id,
                        Loans = amount,
                        MeetsConditions = loan.ConditionsMet,
                        TellsConditions = loan.ConditionsMet is not null,
                    }
            );

    /// <summary>What every fact of a model and product says; all money is still null.</summary>
    private static FundingFact Fact(PublishedModel model, int product, int year, bool isBelowPledge) =>
        new()
        {
            CooperativeId = model.Cooperative.Id,
            ModelId = model.Row.Id,
            Programme = model.Row.ProgrammeCode,
            Year = year,
            Source = null,
            Region2025 = model.Place.Region2025,
            RegionBefore2025 = model.Place.RegionBefore2025,
            Province2025 = model.Place.Province2025,
            ProvinceBefore2025 = model.Place.ProvinceBefore2025,
            Field = model.Cooperative.Field,
            Product = model.Products.ElementAtOrDefault(product),
            Unit = model.Row.SupportUnitCode,
            DurationBand = model.DurationBand,
            Planned = null,
            Approved = null,
            Disbursed = null,
            Pledged = null,
            Paid = null,
            IsBelowPledge = isBelowPledge,
            LoanId = null,
            Loans = null,
            MeetsConditions = null,
            TellsConditions = false,
        };
}
