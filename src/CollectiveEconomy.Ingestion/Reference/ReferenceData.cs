using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>The real data that every register holds: areas, codelists, official figures with their sources, and the models that a source names.</summary>
public sealed record ReferenceData
{
    /// <summary>Regions of both area sets.</summary>
    public IReadOnlyList<Region> Regions { get; init; } = AreaFiles.Regions();

    /// <summary>Provinces of both area sets.</summary>
    public IReadOnlyList<Province> Provinces { get; init; } = AreaFiles.Provinces();

    /// <summary>Changes of the country's division, oldest first.</summary>
    public IReadOnlyList<AreaEvent> AreaEvents { get; init; } = AreaFiles.Events();

    /// <summary>Names and kinds of the provinces over time.</summary>
    public IReadOnlyList<AreaValidity> AreaValidities { get; init; } = AreaFiles.Validities();

    /// <summary>Codelists.</summary>
    public IReadOnlyList<Codelist> Codelists { get; } = CodeFiles.Codelists();

    /// <summary>Entries of the codelists.</summary>
    public IReadOnlyList<Code> Codes { get; init; } = CodeFiles.Codes();

    /// <summary>Documents in which figures were published.</summary>
    public IReadOnlyList<SourceDocument> SourceDocuments { get; } = OfficialFiles.SourceDocuments();

    /// <summary>Indicators of the official figures.</summary>
    public IReadOnlyList<Indicator> Indicators { get; } = OfficialFiles.Indicators();

    /// <summary>Official figures as their sources published them.</summary>
    public IReadOnlyList<OfficialFigure> OfficialFigures { get; } = OfficialFiles.Figures();

    /// <summary>Products; at present those of the national list.</summary>
    public IReadOnlyList<Product> Products { get; } = ProgrammeFiles.Products();

    /// <summary>Designations of the national key products.</summary>
    public IReadOnlyList<KeyProductDesignation> Designations { get; } = ProgrammeFiles.Designations();

    /// <summary>Programme phases.</summary>
    public IReadOnlyList<Programme> Programmes { get; } = ProgrammeFiles.Programmes();

    /// <summary>Bodies that support cooperatives.</summary>
    public IReadOnlyList<SupportUnit> SupportUnits { get; } = ProgrammeFiles.SupportUnits();

    /// <summary>Versions of the criteria by which proposals are appraised.</summary>
    public IReadOnlyList<CriteriaSet> CriteriaSets { get; } = CriteriaFiles.CriteriaSets();

    /// <summary>The criteria of every version.</summary>
    public IReadOnlyList<Criterion> Criteria { get; } = CriteriaFiles.Criteria();

    /// <summary>What is measured of models.</summary>
    public IReadOnlyList<OutcomeIndicator> OutcomeIndicators { get; } = CriteriaFiles.OutcomeIndicators();

    /// <summary>Cooperatives that a published source names.</summary>
    public IReadOnlyList<Cooperative> ReportedCooperatives => _reported.Cooperatives;

    /// <summary>Models that a published source names.</summary>
    public IReadOnlyList<ValueChainModel> ReportedModels => _reported.Models;

    /// <summary>Products of the reported models.</summary>
    public IReadOnlyList<ModelProduct> ReportedModelProducts => _reported.Products;

    private readonly ReportedModels _reported = new();
}
