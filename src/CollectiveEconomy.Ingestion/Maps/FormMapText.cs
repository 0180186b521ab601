using System.Text.Json;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>
/// Reads maps. A map is a JSON object with <c>table</c>, <c>columns</c> and perhaps <c>sheet</c> and <c>headingRow</c>; a column is a heading with the
/// name of a field, with an object of <c>field</c> and <c>factor</c>, or with null when it is left out.
/// </summary>
public static class FormMapText
{
    private const int MaxBytes = 1 << 20;
    private const decimal MaxFactor = 1_000_000_000_000;

    private static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a map.</summary>
    /// <exception cref="MapRefused">It is malformed, or names what the tables don't have.</exception>
    public static FormMap Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MaxBytes)
            throw new MapRefused(
                new(
                    $"Tệp ánh xạ có {json.Length} byte; tối đa là {MaxBytes}.",
                    $"The map has {json.Length} bytes; the maximum is {MaxBytes}."
                )
            );
        try
        {
            using var document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json, Options);
            return Read(document.RootElement);
        }
        catch (JsonException malformed)
        {
            throw new MapRefused(
                new(
                    $"Tệp ánh xạ không phải JSON hợp lệ, ở dòng {malformed.LineNumber + 1}: mỗi tiêu đề chỉ được nêu một lần, dạng \"heading\": \"field\".",
                    $"The map is not valid JSON, at line {malformed.LineNumber + 1}: a heading may be given once, as \"heading\": \"field\"."
                )
            );
        }
    }

    private static FormMap Read(JsonElement map)
    {
        if (map.ValueKind != JsonValueKind.Object)
            throw new MapRefused(
                new(
                    "Tệp ánh xạ phải là một đối tượng JSON có 'table' và 'columns'.",
                    "The map must be a JSON object with 'table' and 'columns'."
                )
            );
        foreach (var member in map.EnumerateObject())
            if (member.Name is not ("table" or "sheet" or "headingRow" or "columns"))
                throw new MapRefused(
                    new(
                        $"Tệp ánh xạ có '{member.Name}'; chỉ được có 'table', 'sheet', 'headingRow' và 'columns'.",
                        $"The map has '{member.Name}'; it may have 'table', 'sheet', 'headingRow' and 'columns'."
                    )
                );
        var table = TableOf(map);
        var columns = ColumnsOf(map, table);
        return new FormMap(table, SheetOf(map), HeadingRowOf(map), columns);
    }

    private static TableSchema TableOf(JsonElement map)
    {
        var name = map.TryGetProperty("table", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        return TableSchemas.All.FirstOrDefault(table => table.Name == name)
            ?? throw new MapRefused(
                new(
                    $"'table' phải là một trong {string.Join(", ", TableSchemas.All.Select(table => table.Name))}.",
                    $"'table' must be one of {string.Join(", ", TableSchemas.All.Select(table => table.Name))}."
                )
            );
    }

    private static string? SheetOf(JsonElement map) =>
        !map.TryGetProperty("sheet", out var sheet) ? null
        : sheet.ValueKind == JsonValueKind.String && sheet.GetString() is { Length: > 0 } name ? name
        : throw new MapRefused(new("'sheet' phải là tên của một trang tính.", "'sheet' must be the name of a sheet."));

    private static int? HeadingRowOf(JsonElement map) =>
        !map.TryGetProperty("headingRow", out var row) ? null
        : row.ValueKind == JsonValueKind.Number && row.TryGetInt32(out var number) && number is > 0 and <= 1000 ? number
        : throw new MapRefused(
            new("'headingRow' phải là số của một dòng, từ 1 đến 1000.", "'headingRow' must be the number of a row, 1 to 1000.")
        );

    private static List<MappedColumn> ColumnsOf(JsonElement map, TableSchema table)
    {
        if (!map.TryGetProperty("columns", out var given) || given.ValueKind != JsonValueKind.Object)
            throw new MapRefused(
                new(
                    "'columns' phải là một đối tượng gồm các tiêu đề, mỗi tiêu đề có tên trường hoặc null.",
                    "'columns' must be an object of headings, each with the name of a field or null."
                )
            );
        var columns = given.EnumerateObject().Select(column => ColumnOf(column, table)).ToList();
        if (columns.All(column => column.Field is null))
            throw new MapRefused(
                new(
                    "'columns' không có trường nào: hãy nêu ít nhất một tiêu đề có tên trường.",
                    "'columns' has no field: give at least one heading with the name of a field."
                )
            );
        if (Repeated(columns, column => Headings.Folded(column.Heading)) is { } heading)
            throw new MapRefused(
                new(
                    $"'{heading.Heading}' được nêu hai lần: chữ và số của các tiêu đề phải khác nhau.",
                    $"'{heading.Heading}' is given twice: letters and digits of headings must differ."
                )
            );
        if (Repeated(columns.Where(column => column.Field is not null), column => column.Field!.Name) is { } field)
            throw new MapRefused(
                new(
                    $"Trường '{field.Field!.Name}' được nêu hai lần: hãy ánh xạ một tiêu đề vào trường này.",
                    $"The field '{field.Field!.Name}' is given twice: map one heading to it."
                )
            );
        return columns;
    }

    private static MappedColumn ColumnOf(JsonProperty column, TableSchema table)
    {
        var heading = column.Name;
        if (heading.Length > MappedColumn.LongestHeading || Headings.Folded(heading).Length == 0)
            throw new MapRefused(
                new(
                    $"'{heading}' không thể là tiêu đề: tiêu đề cần có chữ hoặc số, và tối đa {MappedColumn.LongestHeading} ký tự.",
                    $"'{heading}' can't be a heading: it needs letters or digits, and at most {MappedColumn.LongestHeading} characters."
                )
            );
        return column.Value.ValueKind switch
        {
            JsonValueKind.Null => new(heading, null, null),
            JsonValueKind.String => new(heading, FieldOf(heading, column.Value, table), null),
            JsonValueKind.Object when column.Value.TryGetProperty("field", out var field) => new(
                heading,
                FieldOf(heading, field, table),
                FactorOf(heading, column.Value, FieldOf(heading, field, table))
            ),
            _ => throw new MapRefused(
                new(
                    $"'{heading}' phải có tên trường, một đối tượng gồm 'field' và 'factor', hoặc null.",
                    $"'{heading}' must have the name of a field, an object of 'field' and 'factor', or null."
                )
            ),
        };
    }

    private static TableField FieldOf(string heading, JsonElement name, TableSchema table) =>
        (name.ValueKind == JsonValueKind.String ? table.Fields.FirstOrDefault(field => field.Name == name.GetString()) : null)
        ?? throw new MapRefused(
            new(
                $"'{heading}' có {name.GetRawText()}, không phải là trường của {table.Name}: hãy dùng một trong {string.Join(", ", table.Fields.Select(field => field.Name))}.",
                $"'{heading}' has {name.GetRawText()}, which is no field of {table.Name}: use one of {string.Join(", ", table.Fields.Select(field => field.Name))}."
            )
        );

    private static decimal? FactorOf(string heading, JsonElement column, TableField field)
    {
        if (!column.TryGetProperty("factor", out var given))
            return null;
        if (field.Type is not (FieldType.Number or FieldType.WholeNumber))
            throw new MapRefused(
                new(
                    $"'{heading}' có hệ số, nhưng '{field.Name}' không phải là số có đơn vị: hãy bỏ 'factor'.",
                    $"'{heading}' has a factor, but '{field.Name}' has no numbers with a unit: leave out 'factor'."
                )
            );
        return given.ValueKind == JsonValueKind.Number && given.TryGetDecimal(out var factor) && factor is > 0 and <= MaxFactor
            ? factor
            : throw new MapRefused(
                new(
                    $"'{heading}': 'factor' phải là số lớn hơn 0, ví dụ 1000000 cho triệu.",
                    $"'{heading}': 'factor' must be a number above 0, such as 1000000 for millions."
                )
            );
    }

    private static MappedColumn? Repeated(IEnumerable<MappedColumn> columns, Func<MappedColumn, string> key) =>
        columns.GroupBy(key).FirstOrDefault(group => group.Count() > 1)?.Last();
}
