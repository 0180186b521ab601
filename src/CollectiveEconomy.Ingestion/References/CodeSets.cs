using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.References;

/// <summary>Every set of codes that the tables refer to, as the register has them.</summary>
public sealed class CodeSets
{
    private readonly Dictionary<string, CodeSet> _sets = [];

    private readonly HashSet<int> _synthetic = [];
    private readonly Dictionary<int, Province> _provinces = [];

    private CodeSets() { }

    /// <summary>The codes of a table: one that may be handed in, or one of the reference data.</summary>
    public CodeSet Of(string resource) => _sets.TryGetValue(resource, out var set) ? set : _sets[resource] = new CodeSet(resource);

    /// <summary>The codes of a column; null when it has no codes.</summary>
    public CodeSet? Of(TableSchema table, TableField field) =>
        table.ResourceOf(field.Name) is { } resource ? Of(resource)
        : field.Codelist is { } codelist ? Of(codelist)
        : field.Categories.Count > 0 ? OfCategories(field)
        : null;

    /// <summary>Provinces of both area sets by their keys.</summary>
    public IReadOnlyDictionary<int, Province> Provinces => _provinces;

    /// <summary>A province within a natural key: its code, and its area set where that is not the one of today.</summary>
    public string ProvinceKey(int id) =>
        _provinces[id] is { Areas: AreaSet.Areas2025 } province ? province.Code : $"{_provinces[id].Code}/63";

    /// <summary>Where a row comes from that a cooperative hands in: a synthetic cooperative has synthetic rows only.</summary>
    public Origin OriginBy(int cooperative) => _synthetic.Contains(cooperative) ? Origin.Synthetic : Origin.Collected;

    /// <summary>Reads them.</summary>
    public static async Task<CodeSets> ReadAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        var sets = new CodeSets();
        await sets.ReadCodelistsAsync(register, cancellationToken);
        await sets.ReadAreasAsync(register, cancellationToken);
        await sets.ReadProgrammesAsync(register, cancellationToken);
        await sets.ReadRowsAsync(register, cancellationToken);
        return sets;
    }

    private async Task ReadCodelistsAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        foreach (var code in await register.Codes.ToListAsync(cancellationToken))
            Of(code.CodelistId).Add(code.Value, null, code.NameVi, code.NameEn);
    }

    private async Task ReadAreasAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        foreach (var region in await register.Regions.ToListAsync(cancellationToken))
            Of("regions").Add(region);
        foreach (var province in await register.Provinces.ToListAsync(cancellationToken))
        {
            _provinces[province.Id] = province;
            Of(province.Areas == AreaSet.Areas2025 ? "provinces_34" : "provinces_63")
                .Add(province.Code, province.Id, province.NameVi, province.NameEn);
        }
    }

    private async Task ReadProgrammesAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        Add("products", await register.Products.ToListAsync(cancellationToken), row => row.Code);
        Add("programmes", await register.Programmes.ToListAsync(cancellationToken), row => row.Code);
        Add("support_units", await register.SupportUnits.ToListAsync(cancellationToken), row => row.Code);
        Add("criteria_sets", await register.CriteriaSets.ToListAsync(cancellationToken), row => row.Code);
        Add("criteria", await register.Criteria.ToListAsync(cancellationToken), row => row.Code);
        Add("indicators", await register.Indicators.ToListAsync(cancellationToken), row => row.Code);
        Add("outcome_indicators", await register.OutcomeIndicators.ToListAsync(cancellationToken), row => row.Code);
        foreach (var document in await register.SourceDocuments.ToListAsync(cancellationToken))
            Of("source_documents").Add(document.Code, null, SourceNames.Of(document, Language.Vi), SourceNames.Of(document, Language.En));
    }

    private async Task ReadRowsAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        foreach (
            var row in await register
                .Cooperatives.Select(row => new
                {
                    row.Code,
                    row.Id,
                    row.Origin,
                })
                .ToListAsync(cancellationToken)
        )
        {
            Of("cooperatives").Add(row.Code, row.Id);
            if (row.Origin == Origin.Synthetic)
                _synthetic.Add(row.Id);
        }

        foreach (var row in await register.Proposals.Select(row => new { row.Code, row.Id }).ToListAsync(cancellationToken))
            Of("proposals").Add(row.Code, row.Id);
        foreach (var row in await register.Models.Select(row => new { row.Code, row.Id }).ToListAsync(cancellationToken))
            Of("models").Add(row.Code, row.Id);
    }

    private void Add<TRow>(string resource, List<TRow> rows, Func<TRow, string> code)
        where TRow : INamed
    {
        foreach (var row in rows)
            Of(resource).Add(code(row), null, row.NameVi, row.NameEn);
    }

    private static CodeSet OfCategories(TableField field)
    {
        var set = new CodeSet(field.Name);
        foreach (var category in field.Categories)
            set.Add(category.Value, null, category.Label, category.LabelEn);
        return set;
    }
}
