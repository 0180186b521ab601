using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>The sheet of codes of a workbook: three columns for each list from which columns of its tables choose.</summary>
internal sealed class CodeColumns
{
    private const int Columns = 3;

    // The import finds these by their codes only, since two may have one name.
    private static readonly string[] ChosenByCode = ["cooperatives", "models"];

    private readonly List<(string Source, TableField Field, IReadOnlyList<Choice> Choices)> _lists;
    private readonly Dictionary<(string Source, string Code), string> _shown = [];

    public CodeColumns(IEnumerable<TableSchema> tables, Choices choices)
    {
        _lists =
        [
            .. tables
                .SelectMany(table => table.Fields.Select(field => (Source: SourceOf(table, field), field, choices.Of(table, field))))
                .DistinctBy(list => list.Source)
                .Where(list => list.Item3.Count > 0),
        ];
        foreach (var (source, _, items) in _lists)
        foreach (var choice in items)
            _shown[(source, choice.Code)] = IsChosenByName(source, items) ? choice.NameVi : choice.Code;
    }

    /// <summary>Its rows, headings first.</summary>
    public IEnumerable<IReadOnlyList<string?>> Rows()
    {
        yield return [.. _lists.SelectMany(list => new[] { list.Field.Title, "Tên", "Name" })];
        var longest = _lists.Select(list => list.Choices.Count).DefaultIfEmpty().Max();
        for (var row = 0; row < longest; row++)
            yield return [.. _lists.SelectMany(list => Row(list.Choices.ElementAtOrDefault(row)))];
    }

    /// <summary>The cells from which a field chooses: names, or codes where two names are one to a reader; null when it has no codes.</summary>
    public string? Cells(TableSchema table, TableField field)
    {
        var source = SourceOf(table, field);
        var list = _lists.FindIndex(list => list.Source == source);
        if (list < 0)
            return null;
        var choices = _lists[list].Choices;
        var column = ColumnLetters.Of(Columns * list + (IsChosenByName(source, choices) ? 1 : 0));
        return $"${column}$2:${column}${choices.Count + 1}";
    }

    /// <summary>A code as its cell shows it: as the drop-down offers it.</summary>
    public string Shown(TableSchema table, TableField field, string code) => _shown.GetValueOrDefault((SourceOf(table, field), code), code);

    /// <summary>Fields of several tables may choose from the same list.</summary>
    private static string SourceOf(TableSchema table, TableField field) =>
        table.ResourceOf(field.Name) ?? field.Codelist ?? $"{table.Name}.{field.Name}";

    private static bool IsChosenByName(string source, IReadOnlyList<Choice> choices) =>
        !ChosenByCode.Contains(source) && choices.Select(choice => SearchForm.Of(choice.NameVi)).Distinct().Count() == choices.Count;

    private static string?[] Row(Choice? choice) => [choice?.Code, choice?.NameVi, choice?.NameEn];
}
