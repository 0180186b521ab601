using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration;

/// <summary>The rows of a demonstration register, made from a plan and the official figures.</summary>
internal sealed class SyntheticRegister
{
    private readonly int _seed;
    private readonly List<Organisation> _organisations;
    private readonly SupportedModels _models;
    private readonly Reports _reports;
    private readonly Lazy<SyntheticSupport> _support;

    public SyntheticRegister(ReferenceData reference, DemonstrationPlan plan)
    {
        _seed = plan.Seed;
        var figures = new Figures(reference.OfficialFigures);
        var totals = new Totals(figures);
        var scale = totals.Scale(plan);
        _organisations = SyntheticOrganisations.All(reference, plan, figures, totals, scale);
        var firstId = reference.ReportedCooperatives.Select(cooperative => cooperative.Id).DefaultIfEmpty(0).Max() + 1;
        for (var i = 0; i < _organisations.Count; i++)
            _organisations[i].Id = firstId + i;
        Memberships.Join(_organisations, _seed, figures["F0051"] * scale);
        _models = new SupportedModels(
            _seed,
            new Selection(_seed, _organisations),
            reference.Programmes,
            reference.Provinces.ToDictionary(province => province.Id),
            year => Math.Max(plan.MinModelsAYear, (int)Math.Round(totals.Models(year) * scale)),
            reference.ReportedModels.Select(model => model.Id).DefaultIfEmpty(0).Max() + 1
        );
        var trajectories = new Trajectories(_seed, plan.EffectOfSupport, new Conjuncture(figures));
        _reports = new Reports(_seed, trajectories, LevelsOf(figures, trajectories), MembersOfGroups(figures, trajectories));
        _support = new Lazy<SyntheticSupport>(() => new SyntheticSupport(reference, plan, _models.All, _organisations, _reports));
        Produce = new SyntheticProduce(reference, plan, scale, _models.All, _organisations);
    }

    /// <summary>Unions first, since their members refer to them; then the others, the oldest first.</summary>
    public IEnumerable<Cooperative> Cooperatives => _organisations.Select(organisation => CooperativeRows.Of(_seed, organisation));

    public IReadOnlyList<ValueChainModel> Models => [.. _models.All.Select(one => one.Model)];

    public IReadOnlyList<ModelProduct> Products => [.. _models.All.SelectMany(one => one.Products)];

    public IReadOnlyList<ModelContentArea> ContentAreas => [.. _models.All.SelectMany(one => one.ContentAreas)];

    public IEnumerable<AnnualReport> Reports => _reports.Of(_organisations);

    /// <summary>Proposals, money, chains and outcomes of the models.</summary>
    public SyntheticSupport Support => _support.Value;

    /// <summary>Production, certificates and designations.</summary>
    public SyntheticProduce Produce { get; }

    private Levels LevelsOf(Figures figures, Trajectories trajectories) =>
        new(figures, Reported(trajectories, organisation => organisation.CountsAsCooperative));

    /// <summary>Members of a group at the end of 2024 (F0052 by F0050) for one unit of performance.</summary>
    private double MembersOfGroups(Figures figures, Trajectories trajectories) =>
        figures["F0052"]
        / figures["F0050"]
        / Reported(trajectories, organisation => organisation.LegalForm == LegalForms.Group)
            .Where(reported => reported.Performance.Year == figures.YearOf("F0052"))
            .Average(reported => reported.Performance.Members);

    private IEnumerable<(Organisation Organisation, Performance Performance)> Reported(
        Trajectories trajectories,
        Func<Organisation, bool> which
    )
    {
        var responses = new Responses(_seed);
        return from organisation in _organisations
            where which(organisation)
            from performance in trajectories.Of(organisation)
            where responses.HasReport(organisation, performance.Year)
            select (organisation, performance);
    }
}
