using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>The codes from which columns choose, as reference data has them.</summary>
/// <param name="reference">Reference data.</param>
internal sealed class Choices(ReferenceData reference)
{
    /// <summary>Codes of tables of the register that are offered beside those of reference data, by table.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> Registered { get; init; } = new Dictionary<string, IReadOnlyList<Choice>>();

    /// <summary>The codes of a column; none where they are too many to choose from, or it has no codes.</summary>
    public IReadOnlyList<Choice> Of(TableSchema table, TableField field)
    {
        if (table.ResourceOf(field.Name) is { } resource)
            return OfResource(resource);
        if (field.Codelist is { } codelist)
            return
            [
                .. reference
                    .Codes.Where(code => code.CodelistId == codelist)
                    .Select(code => new Choice(code.Value, code.NameVi, code.NameEn)),
            ];
        return [.. field.Categories.Select(category => new Choice(category.Value, category.Label, category.LabelEn))];
    }

    private IReadOnlyList<Choice> OfResource(string resource) =>
        Registered.TryGetValue(resource, out var registered) ? registered : OfReference(resource);

    private List<Choice> OfReference(string resource) =>
        resource switch
        {
            "provinces_34" => Named(reference.Provinces.Where(province => province.Areas == AreaSet.Areas2025), province => province.Code),
            "provinces_63" => Named(
                reference.Provinces.Where(province => province.Areas == AreaSet.AreasBefore2025),
                province => province.Code
            ),
            "regions" => Named(reference.Regions, region => region.Code),
            "products" => Named(reference.Products, product => product.Code),
            "programmes" => Named(reference.Programmes, programme => programme.Code),
            "support_units" => Named(reference.SupportUnits, unit => unit.Code),
            "criteria_sets" => Named(reference.CriteriaSets, set => set.Code),
            "criteria" => Named(reference.Criteria.DistinctBy(criterion => criterion.Code), criterion => criterion.Code),
            "indicators" => Named(reference.Indicators, indicator => indicator.Code),
            "outcome_indicators" => Named(reference.OutcomeIndicators, indicator => indicator.Code),
            "source_documents" =>
            [
                .. reference.SourceDocuments.Select(document => new Choice(
                    document.Code,
                    SourceNames.Of(document, Language.Vi),
                    SourceNames.Of(document, Language.En)
                )),
            ],
            _ => [],
        };

    private static List<Choice> Named<TRow>(IEnumerable<TRow> rows, Func<TRow, string> code)
        where TRow : INamed => [.. rows.Select(row => new Choice(code(row), row.NameVi, row.NameEn))];
}
