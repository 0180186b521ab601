using System.Globalization;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Cli.Files;

/// <summary>Asks the question of a sent file again, and compares.</summary>
internal static class AnsweredAgain
{
    /// <summary>The table that the file should hold.</summary>
    /// <exception cref="FileNotSent">Its contract is not whole.</exception>
    public static DataTable Of(SentFile file, ReleaseFolder releases, string folder, CancellationToken cancellationToken)
    {
        try
        {
            if (!file.Facts["question"].StartsWith('{'))
                throw new FileNotSent(
                    new(
                        "Tệp chứa các dòng của sổ đăng ký hoặc dữ liệu vi mô; chỉ câu trả lời của khối số liệu mới hỏi lại được.",
                        "The file holds rows of the register or microdata; only answers of cubes can be asked again."
                    )
                );
            var id = ReleaseId.TryParse(file.Facts["release"], out var named) ? named : throw new FormatException();
            if (!releases.List().Contains(id))
                throw new NoSuchRelease(id, releases.List(), folder);
            var question = CanonicalQuery.Read(file.Facts["question"]) with
            {
                First = file.Facts.TryGetValue("first", out var first) ? int.Parse(first, CultureInfo.InvariantCulture) : null,
            };
            var access = file.Facts["access"] == ContractFacts.Exact ? AccessClass.Exact : AccessClass.Protected;
            using var release = releases.Load(id);
            var language = file.Facts["language"] == "en" ? Language.En : Language.Vi;
            var table = AnswerTable.Ask(release, question, access, language, cite: null, cancellationToken);
            if (file.Facts.TryGetValue("pivot", out var pivot))
                table = PivotedTable.Of(table, question.By.First(dimension => dimension.Name == pivot));
            table = LabelledTable.Of(table, Enum.Parse<Labels>(file.Facts["labels"], ignoreCase: true));
            return table with { Rows = table.Rows.ToList() };
        }
        catch (Exception missing)
            when (missing is KeyNotFoundException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new FileNotSent(
                new(
                    "Trang thông tin của tệp thiếu hoặc đã bị sửa: không biết câu hỏi và đợt công bố của tệp.",
                    "The sheet about the file is incomplete or was changed: its question and release are not known."
                )
            );
        }
    }

    /// <summary>The cells that differ: place, what the file has, what the release has.</summary>
    public static IEnumerable<string[]> Differences(SentFile file, DataTable table)
    {
        var expected = table.Rows.Select(row => Texts(table, row)).Prepend([.. table.Columns.Select(column => column.Name)]).ToList();
        for (var row = 0; row < Math.Max(expected.Count, file.Rows.Count); row++)
        {
            var (here, there) = (file.Rows.ElementAtOrDefault(row) ?? [], expected.ElementAtOrDefault(row) ?? []);
            for (var column = 0; column < Math.Max(here.Length, there.Length); column++)
                if (here.ElementAtOrDefault(column) is var one && there.ElementAtOrDefault(column) is var other && one != other)
                    yield return
                    [
                        string.Create(CultureInfo.InvariantCulture, $"{ColumnLetters.Of(column)}{row + 1}"),
                        one ?? "",
                        other ?? "",
                    ];
        }
    }

    private static string[] Texts(DataTable table, object?[] row) =>
        [.. table.Columns.Select((column, place) => row[place] is { } value ? CellText.Of(value) : Shorthand.Of(table, column, row))];
}
