using CollectiveEconomy.Demonstration.Appraisals;
using CollectiveEconomy.Demonstration.Chains;
using CollectiveEconomy.Demonstration.Money;
using CollectiveEconomy.Demonstration.Outcomes;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration;

/// <summary>What the programmes did for the models, and what came of it.</summary>
internal sealed class SyntheticSupport
{
    public SyntheticSupport(
        ReferenceData reference,
        DemonstrationPlan plan,
        IReadOnlyList<SupportedModel> models,
        IReadOnlyList<Organisation> organisations,
        Reports reports
    )
    {
        var seed = plan.Seed;
        var money = new ModelMoney(seed, new Figures(reference.OfficialFigures), models);
        Files = new Files(seed, new CriteriaInForce(reference.CriteriaSets, reference.Criteria));
        Files.AddModels(seed, models, money);
        var provinces = reference.Provinces.ToDictionary(province => province.Id);
        Files.AddUnsuccessful(seed, models, new Applicants(seed, organisations), provinces);
        FundingLines = money.Lines;
        Loans = Numbered(
            Money.Loans.OfModels(seed, models).Concat(Money.Loans.OfOthers(seed, organisations)),
            (loan, id) => loan with { Id = id }
        );
        Links = Numbered(models.SelectMany(model => Chains.Links.Of(seed, model)), (link, id) => link with { Id = id });
        Verifications = Numbered(
            models.SelectMany(model => Chains.Verifications.Of(seed, model)),
            (verification, id) => verification with { Id = id }
        );
        Activities = Numbered(
            models.SelectMany(model => UnitActivities.Of(seed, model, money)),
            (activity, id) => activity with { Id = id }
        );
        var observations = new Observations(seed, plan.EffectOfSupport, reports);
        Observations = Numbered(models.SelectMany(observations.Of), (observation, id) => observation with { Id = id });
        Difficulties = Numbered(
            models
                .SelectMany(model => Outcomes.Difficulties.OfModel(seed, model, money))
                .Concat(reference.SupportUnits.SelectMany(unit => Outcomes.Difficulties.OfUnit(seed, unit))),
            (report, id) => report with { Id = id }
        );
    }

    /// <summary>Proposals with their rounds and scores.</summary>
    public Files Files { get; }

    public IReadOnlyList<FundingLine> FundingLines { get; }

    public IReadOnlyList<Loan> Loans { get; }

    public IReadOnlyList<ChainLink> Links { get; }

    public IReadOnlyList<ChainVerification> Verifications { get; }

    public IReadOnlyList<SupportActivity> Activities { get; }

    public IReadOnlyList<OutcomeObservation> Observations { get; }

    public IReadOnlyList<DifficultyReport> Difficulties { get; }

    private static List<TRow> Numbered<TRow>(IEnumerable<TRow> rows, Func<TRow, int, TRow> numbered) =>
        [.. rows.Select((row, index) => numbered(row, index + 1))];
}
