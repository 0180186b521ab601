using System.Globalization;
using System.Text.Json;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Tests.Cubes;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DuckDB.NET.Data;
using GraphQL;
using Sylvan.Data.Csv;
using Dimension = CollectiveEconomy.Statistics.Cubes.Dimensions.Dimension;

namespace CollectiveEconomy.Api.Tests.Data;

/// <summary>Every format has the same numbers as GraphQL, cell by cell, whatever is asked and whoever asks.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class SameNumbersTests(RunningPlatform platform)
{
    private const int Questions = 6;

    public static TheoryData<Role, int> Asked
    {
        get
        {
            var all = new TheoryData<Role, int>();
            foreach (var role in new[] { Role.Public, Role.Researcher })
                for (var seed = 1; seed <= Questions; seed++)
                    all.Add(role, seed);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Every_format_has_the_numbers_of_GraphQL(Role role, int seed)
    {
        var question = AnyQuestion.Of(new Random(seed));
        var key = role == Role.Public ? null : await platform.KeyAsync(role);
        var expected = await FromGraphQLAsync(question, role);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, FromCsv(await FileAsync(question, "csv", key)));
        Assert.Equal(expected, FromXlsx(await FileAsync(question, "xlsx", key)));
        Assert.Equal(expected, FromParquet(await FileAsync(question, "parquet", key)));
        Assert.Equal(expected, await FromArrowAsync(await FileAsync(question, "arrow", key)));
        Assert.Equal(
            expected.Where(line => !line.EndsWith(" =", StringComparison.Ordinal)).Order(),
            FromJsonStat(await FileAsync(question, "json", key), question)
        );
    }

    private async Task<byte[]> FileAsync(AnyQuestion question, string format, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/data/{question.Cube.Name}.{format}?{question.Address}");
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        using var response = await platform.Http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, $"{question.Address}\n{await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadAsByteArrayAsync();
    }

    // A line for each figure: its members, its name and its value, or nothing behind "=" where it has none.
    private async Task<List<string>> FromGraphQLAsync(AnyQuestion question, Role role)
    {
        var answer = await platform.CubeAsync(question.Field, role);
        return
        [
            .. from cell in answer.Cells()
            let members = string.Join('|', question.By.Select(dimension => MemberOf(cell, dimension)))
            from figure in question.Figures
            select Line(members, figure.ColumnName(), Read(cell, figure)),
        ];
    }

    private static string MemberOf(JsonElement cell, Dimension dimension)
    {
        var member = cell.GetProperty(dimension.Name);
        var isTotal = cell.GetProperty("totalOver").EnumerateArray().Any(over => over.GetString() == dimension.EnumName());
        return member.ValueKind switch
        {
            JsonValueKind.Object => member.GetProperty("code").GetString()!,
            JsonValueKind.Null => dimension is CodeDimension ? (isTotal ? "_T" : "_U") : "",
            _ => member.GetRawText(),
        };
    }

    private static double? Read(JsonElement cell, Figure figure)
    {
        var field = cell.GetProperty(AnyQuestion.FieldOf(figure));
        if (field.ValueKind == JsonValueKind.Object)
            field = field.GetProperty(figure.Statistic.ToString().ToCamelCase());
        return field.ValueKind == JsonValueKind.Null ? null : field.GetDouble();
    }

    private static List<string> FromCsv(byte[] bytes)
    {
        using var reader = CsvDataReader.Create(new StreamReader(new MemoryStream(bytes)));
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([.. names.Select((_, place) => reader.GetString(place) is { Length: > 0 } text ? text : null)]);
        return Lines(names, rows);
    }

    private static List<string> FromXlsx(byte[] bytes)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var part = book.WorkbookPart!;
        var sheet = (WorksheetPart)part.GetPartById(part.Workbook!.Descendants<Sheet>().First().Id!);
        var rows = sheet
            .Worksheet!.Descendants<Row>()
            .Select(row =>
                row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                    .Select(cell =>
                        cell.DataType?.Value == CellValues.Boolean ? (cell.InnerText == "1" ? "true" : "false") : cell.InnerText
                    )
                    .Select(text => text is "[c]" or "[x]" or "[z]" ? null : text)
                    .ToArray()
            )
            .ToList();
        return Lines([.. rows[0].Select(name => name!)], rows.Skip(1));
    }

    private static List<string> FromParquet(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            using var duck = new DuckDBConnection("DataSource=:memory:");
            duck.Open();
            using var command = duck.CreateCommand();
            command.CommandText = $"FROM read_parquet('{file}')";
            using var reader = command.ExecuteReader();
            var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
            var rows = new List<string?[]>();
            while (reader.Read())
                rows.Add([.. names.Select((_, place) => reader.IsDBNull(place) ? null : Text(reader.GetValue(place)))]);
            return Lines(names, rows);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<List<string>> FromArrowAsync(byte[] bytes)
    {
        using var reader = new ArrowFileReader(new MemoryStream(bytes));
        var names = (List<string>?)null;
        var rows = new List<string?[]>();
        while (await reader.ReadNextRecordBatchAsync() is { } batch)
            using (batch)
            {
                names = [.. batch.Schema.FieldsList.Select(field => field.Name)];
                for (var row = 0; row < batch.Length; row++)
                    rows.Add([.. batch.Arrays.Select(array => Value(array, row))]);
            }

        return Lines(names!, rows);
    }

    private static List<string> FromJsonStat(byte[] bytes, AnyQuestion question)
    {
        using var json = JsonDocument.Parse(bytes);
        var root = json.RootElement;
        var axes = root.GetProperty("id")
            .EnumerateArray()
            .Select(id =>
                root.GetProperty("dimension")
                    .GetProperty(id.GetString()!)
                    .GetProperty("category")
                    .GetProperty("index")
                    .EnumerateArray()
                    .Select(code => code.GetString()!)
                    .ToList()
            )
            .ToList();
        var values = root.GetProperty("value");
        var pairs =
            values.ValueKind == JsonValueKind.Array
                ? values.EnumerateArray().Select((value, place) => ((long)place, value))
                : values.EnumerateObject().Select(one => (long.Parse(one.Name, CultureInfo.InvariantCulture), one.Value));
        var lines = new List<string>();
        foreach (var (place, value) in pairs.Where(pair => pair.Item2.ValueKind != JsonValueKind.Null))
        {
            var (rest, codes) = (place, new List<string>());
            foreach (var axis in Enumerable.Reverse(axes))
            {
                codes.Insert(0, axis[(int)(rest % axis.Count)]);
                rest /= axis.Count;
            }

            // What is neither text nor code has no code of its own elsewhere.
            var members = codes
                .SkipLast(1)
                .Zip(question.By)
                .Select(pair => pair.Second is not CodeDimension && pair.First is "_T" or "_U" ? "" : pair.First);
            lines.Add(Line(string.Join('|', members), codes[^1], value.GetDouble()));
        }

        return [.. lines.Order()];
    }

    private static List<string> Lines(List<string> names, IEnumerable<string?[]> rows)
    {
        var dimensions = names
            .TakeWhile(name => !IsOfFigure(name, names))
            .Where(name => !name.EndsWith("_name", StringComparison.Ordinal) && name != AnswerColumns.TotalOver)
            .ToList();
        var figures = names
            .SkipWhile(name => !IsOfFigure(name, names))
            .Where(name =>
                !name.EndsWith("_status", StringComparison.Ordinal) && !name.EndsWith("_protection_error", StringComparison.Ordinal)
            )
            .ToList();
        return
        [
            .. from row in rows
            let members = string.Join(
                '|',
                dimensions.Select(name =>
                    row[names.IndexOf(name)]?.ToLowerInvariant() is "true" or "false"
                        ? row[names.IndexOf(name)]!.ToLowerInvariant()
                        : row[names.IndexOf(name)] ?? ""
                )
            )
            from figure in figures
            let text = row[names.IndexOf(figure)]
            select Line(members, figure, text is null ? null : double.Parse(text, CultureInfo.InvariantCulture)),
        ];
    }

    private static bool IsOfFigure(string name, List<string> names) => AnyQuestion.FigureNames.Contains(name) && names.Count > 0;

    private static string? Value(IArrowArray array, int row) =>
        array.IsNull(row)
            ? null
            : array switch
            {
                StringArray texts => texts.GetString(row),
                Int64Array wholes => Text(wholes.GetValue(row)!),
                DoubleArray reals => Text(reals.GetValue(row)!),
                BooleanArray flags => flags.GetValue(row)!.Value ? "true" : "false",
                _ => throw new NotSupportedException(array.GetType().Name),
            };

    private static string Text(object value) =>
        value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string Line(string members, string figure, double? value) =>
        $"{members} {figure} ={(value is { } number ? " " + number.ToString("R", CultureInfo.InvariantCulture) : "")}";
}
