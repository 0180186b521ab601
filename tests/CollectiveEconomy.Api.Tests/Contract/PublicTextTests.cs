using System.Text.RegularExpressions;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>The English of published text is plain: phrases that read as translated or old-fashioned are found here.</summary>
public sealed class PublicTextTests
{
    private static readonly (string Pattern, string Advice)[] Avoided =
    [
        (@"\bof which\b", "write 'for which', 'whose', or two sentences"),
        (@"\bthose (?:of|in|by|for) which\b", "name the things"),
        (@"\b(?:tell|tells|told|telling)\b", "write 'show', 'state', 'report' or 'determine'"),
        (@"\b(?:mend|mends|mended|mending)\b", "write 'fix' or 'correct'"),
        (@"\banew\b", "write 'again', or say what happens"),
        (@"\bbe they\b", "write 'whether' or 'including'"),
        (@"\bwhoever\b", "name the person or the role"),
        (@"(?:^|[.;:] |\| )Who \w+(?: \w+)* (?:asks?|sends?|needs?|wants?|names?|reads?|calls?)\b", "name the person or the role"),
        (@"\b[Ww]ho (?:wants|asks for|needs|names none|names it)\b", "name the person or the role"),
        (@"\bstands?\b(?! for\b)", "write 'is'"),
        (@"\bstands? for\b", "write 'represents'"),
        (@"\bfewest\b", "write 'minimum'"),
        (@"\bat the most\b", "write 'at most' or 'maximum'"),
        (
            @"\b[Tt]he most (?:aliases|bytes|cells|characters|directives|fields|files|fragments?|items|points|months|tokens)\b",
            "write 'maximum'"
        ),
        (@"\bthe most (?:is|that)\b", "write 'maximum'"),
        (@"(?:^|\| )Most (?:months|points|stars|cells|items)\b", "write 'maximum'"),
        (@"\b(?:is|are|was|were|if one is) (?:asked|wanted) for(?=[.;,]|$)", "write 'requested', and not at the end"),
        (@"\b(?:asked for|said|told) otherwise\b", "write 'by default'"),
        (@"\b(?:is|are) wanted\b", "write 'Filter; null returns all.'"),
        (@"\bbehind (?:a|the|this|which)\b", "write 'after'"),
        (@"\bwhichever way\b", "write 'in both directions'"),
        (@"\bBy what\b", "write 'Sort keys for …'"),
        (@"\bcome (?:last|first)\b", "write 'Nulls sort last.'"),
        (@"(?<!\bin|[(/–]), đồng\b|\w, (?:tonnes|hectares|đồng)(?=[.;,]|$)", "write 'in đồng', 'in tonnes', 'in hectares'"),
        (@"(?<!\b[Tt]here )\b(?:is|are) no (?!longer\b|more\b|less\b|later\b|earlier\b|such\b|\w+s\b)\w+", "write 'is not a …'"),
        (@"\bfulfils? no(?:thing|ne)?\b", "write 'satisfies no …'"),
        (@"\bmeans? something\b", "write 'is meaningful'"),
        (@"\bcut off\b", "write 'censored' or 'truncated'"),
        (@"\bor else\b", "write 'otherwise'"),
        (@"\bbeside(?! each other\b)\b", "write 'next to', 'in addition to' or 'compared with'"),
        (@"\bhanded in\b", "write 'submitted'"),
        (@"\btaken? back\b", "write 'rolled back' or 'withdrawn'"),
        (@"\bholds? (?:it|them) equal\b", "write 'a test checks it'"),
        (@"\bsay so\b|\bsays so\b", "say what is said"),
    ];

    /// <summary>Descriptions and files that are still being rewritten; shrinks to nothing, and is then removed.</summary>
    private static readonly IReadOnlyList<(Regex Pattern, string Advice)> Patterns =
    [
        .. Avoided.Select(avoided => (new Regex(avoided.Pattern, RegexOptions.CultureInvariant), avoided.Advice)),
    ];

    public static TheoryData<string> Files =>
        [
            "README.md",
            "schema/schema.graphql",
            .. Found("ops", "*.md"),
            .. Found("schema", "*.md"),
            .. Found("schema", "*.json"),
            .. Found("schema/tables", "*.json"),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Published_text_is_plain_English(string file)
    {
        var isMarkdown = file.EndsWith(".md", StringComparison.Ordinal);
        var isCode = false;
        var found = new List<string>();
        foreach (var (number, line) in File.ReadLines(Repository.PathOf(file)).Index())
        {
            if (isMarkdown && line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            if (isCode)
                continue;
            var text = CodeSpan.Replace(line, "…");
            found.AddRange(
                Patterns
                    .Select(avoided => (Match: avoided.Pattern.Match(text), avoided.Advice))
                    .Where(avoided => avoided.Match.Success)
                    .Select(avoided => $"{file}:{number + 1}: '{avoided.Match.Value.Trim()}': {avoided.Advice}: {line.Trim()}")
            );
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static readonly Regex CodeSpan = new("`[^`]*`", RegexOptions.CultureInvariant);

    private static IEnumerable<string> Found(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Repository.PathOf(folder), pattern)
            .Select(path => $"{folder}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal);
}
