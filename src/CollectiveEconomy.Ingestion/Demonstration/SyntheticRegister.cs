using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Ingestion.Demonstration;

/// <summary>The rows of a demonstration register, made from a plan and the official figures.</summary>
internal sealed class SyntheticRegister
{
    private readonly int _seed;
    private readonly List<Organisation> _organisations;
    private readonly SupportedModels _models;
    private readonly Reports _reports;

    public SyntheticRegister(ReferenceData reference, DemonstrationPlan plan)
    {
        _seed = plan.Seed;
        var figures = new Figures(reference.OfficialFigures);
        var totals = new Totals(figures);
        var scale = plan.Size == DemonstrationSize.National ? 1 : plan.DemoCooperatives / totals.Cooperatives(Horizon.LastYear);
        _organisations = Organisations(reference, plan, figures, totals, scale);
        var firstId = reference.ReportedCooperatives.Select(cooperative => cooperative.Id).DefaultIfEmpty(0).Max() + 1;
        for (var i = 0; i < _organisations.Count; i++)
            _organisations[i].Id = firstId + i;
        Memberships.Join(_organisations, _seed, figures["F0051"] * scale);
        _models = new SupportedModels(
            _seed,
            new Selection(_seed, _organisations),
            reference.Programmes,
            reference.Provinces.ToDictionary(province => province.Id),
            year => Math.Max(plan.FewestModelsAYear, (int)Math.Round(totals.Models(year) * scale)),
            reference.ReportedModels.Select(model => model.Id).DefaultIfEmpty(0).Max() + 1
        );
        var trajectories = new Trajectories(_seed, plan.EffectOfSupport, new Conjuncture(figures));
        _reports = new Reports(_seed, trajectories, LevelsOf(figures, trajectories), MembersOfGroups(figures, trajectories));
    }

    /// <summary>Unions first, since their members refer to them; then the others, the oldest first.</summary>
    public IEnumerable<Cooperative> Cooperatives => _organisations.Select(organisation => CooperativeRows.Of(_seed, organisation));

    public IReadOnlyList<ValueChainModel> Models => _models.Models;

    public IReadOnlyList<ModelProduct> Products => _models.Products;

    public IReadOnlyList<ModelContentArea> ContentAreas => _models.ContentAreas;

    public IEnumerable<AnnualReport> Reports => _reports.Of(_organisations);

    private static List<Organisation> Organisations(
        ReferenceData reference,
        DemonstrationPlan plan,
        Figures figures,
        Totals totals,
        double scale
    )
    {
        var regions = reference
            .Regions.Where(region => region.Areas == AreaSet.AreasBefore2025)
            .OrderBy(region => region.SortOrder)
            .Select(region => region.Code)
            .ToList();
        var fields = new FieldShares(figures, totals);
        var populations = Population.All(plan, scale, figures, totals, fields, regions);
        var cooperatives = populations.Single(population => population.LegalForm == LegalForms.Cooperative).Targets;
        var provinces = new ProvinceShares(reference.Provinces, figures, totals, fields, cooperatives);
        return
        [
            .. populations
                .SelectMany(population => new Lifecycles(plan.Seed, population, provinces).All())
                .OrderBy(organisation => organisation.LegalForm == LegalForms.Union ? 0 : 1)
                .ThenBy(organisation => organisation.Founded)
                .ThenBy(organisation => organisation.Key),
        ];
    }

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
