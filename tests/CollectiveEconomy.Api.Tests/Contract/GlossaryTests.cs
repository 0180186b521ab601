using System.Text;
using System.Text.RegularExpressions;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>One word for one thing in what people read, in both languages: <c>schema/glossary.csv</c>.</summary>
public sealed partial class GlossaryTests
{
    // Names that others gave.
    private const string ListsOfOthers = "SDMX_";

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Terms = [.. Rows("schema/glossary.csv")];
    private static readonly IReadOnlyList<(string Place, string Language, string Text)> Texts =
    [
        .. TextsOfTables(),
        .. TextsOfPages(),
        .. TextsOfWords(),
    ];

    public static TheoryData<string, string> Kept
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var term in Terms)
            foreach (var language in new[] { "vi", "en" })
                all.Add(term["term_en"], language);
            return all;
        }
    }

    [Fact]
    public void Each_term_is_there_once_and_defined_in_both_languages_with_its_source()
    {
        Assert.NotEmpty(Terms);
        Assert.Equal(Terms.Count, Terms.Select(term => term["term_en"]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(
            Terms,
            term =>
            {
                Assert.All(term, column => Assert.NotEqual("", column.Value));
                Assert.EndsWith(".", term["definition_en"], StringComparison.Ordinal);
                Assert.EndsWith(".", term["definition_vi"], StringComparison.Ordinal);
                Assert.All(term.Values, text => Assert.True(text.IsNormalized(NormalizationForm.FormC), text));
            }
        );
    }

    [Fact]
    public void No_term_is_avoided_by_another_and_definitions_use_the_terms()
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var own = Terms.SelectMany(term => new[] { term[$"term_{language}"], term[$"definition_{language}"] }).ToList();
            Assert.Empty(
                from term in Terms
                from avoided in Avoided(term, language)
                from text in own
                where avoided.Pattern.IsMatch(text)
                select $"'{avoided.Word}' ({term["term_en"]}) in: {text}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_people_read_has_none_of_the_words_that_the_term_replaces(string name, string language)
    {
        var term = Terms.Single(term => term["term_en"] == name);
        var texts = Texts.Where(text => text.Language == language).ToList();
        Assert.Empty(
            from avoided in Avoided(term, language)
            from text in texts
            where avoided.Pattern.IsMatch(text.Text)
            select $"{text.Place}: write '{term[$"term_{language}"]}', not '{avoided.Word}': {avoided.Pattern.Match(text.Text)}"
        );
    }

    private static IEnumerable<(string Word, Regex Pattern)> Avoided(IReadOnlyDictionary<string, string> term, string language) =>
        term[$"avoid_{language}"].Split("; ").Select(word => (word, Word(word)));

    private static Regex Word(string word) =>
        new(
            $@"(?<!\w){Regex.Escape(word).Replace("'", "['’]", StringComparison.Ordinal)}(?!\w)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );

    /// <summary>Titles, names and definitions of codes.</summary>
    private static IEnumerable<(string, string, string)> TextsOfTables() =>
        from file in Directory
            .GetFiles(Repository.PathOf("schema", "codelists"), "*.csv")
            .Append(Repository.PathOf("schema", "titles.csv"))
            .Order(StringComparer.Ordinal)
        from row in Rows(Path.GetRelativePath(Repository.Root, file))
        where !row.GetValueOrDefault("codelist", "").StartsWith(ListsOfOthers, StringComparison.Ordinal)
        from language in new[] { "vi", "en" }
        from column in new[] { "title", "name", "definition" }
        let text = row.GetValueOrDefault($"{column}_{language}", "")
        where text.Length > 0
        select (Path.GetFileName(file), language, Text(text));

    /// <summary>Pages and lists in one language.</summary>
    private static IEnumerable<(string, string, string)> TextsOfPages()
    {
        foreach (
            var file in Directory
                .GetFiles(Repository.PathOf("ops", "methods"), "*.md")
                .Concat([Repository.PathOf("schema", "ERRORS.md"), Repository.PathOf("schema", "ERRORS.vi.md")])
                .Order(StringComparer.Ordinal)
        )
            yield return (
                Path.GetFileName(file),
                file.EndsWith(".vi.md", StringComparison.Ordinal) ? "vi" : "en",
                Text(File.ReadAllText(file))
            );
        yield return ("summaries-vi.json", "vi", Text(File.ReadAllText(Repository.PathOf("schema", "summaries-vi.json"))));
        yield return (
            "schema.graphql",
            "en",
            Text(string.Join(' ', Description().Matches(File.ReadAllText(Repository.PathOf("schema", "schema.graphql")))))
        );
    }

    /// <summary>Files of messages, in which both languages are next to each other: what is quoted there.</summary>
    private static IEnumerable<(string, string, string)> TextsOfWords()
    {
        var files = Directory
            .EnumerateFiles(Repository.PathOf("src", "dashboard", "source"), "*ords.ts", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("schema", "reports"), "*.json"))
            .Append(Repository.PathOf("src", "CollectiveEconomy.Api", "wwwroot", "index.html"));
        return from file in files.Order(StringComparer.Ordinal)
            from Match quoted in Quoted().Matches(File.ReadAllText(file))
            from language in new[] { "vi", "en" }
            select (Path.GetRelativePath(Repository.Root, file), language, Text(quoted.Value));
    }

    private static string Text(string text) => Spaces().Replace(text.Normalize(NormalizationForm.FormC), " ");

    private static List<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        using var reader = CsvDataReader.Create(Repository.PathOf(file));
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        return rows;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        """
            "(?:[^"\\\n]|\\.)*"|`[^`]*`
            """
    )]
    private static partial Regex Quoted();

    [GeneratedRegex(
        """"
            """[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"
            """"
    )]
    private static partial Regex Description();
}
