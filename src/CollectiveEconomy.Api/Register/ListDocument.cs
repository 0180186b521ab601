using System.Text;
using CollectiveEconomy.Formats.Questions;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using GraphQLParser.Visitors;

namespace CollectiveEconomy.Api.Register;

/// <summary>Writes the GraphQL operation that the parameters of an address mean, so that it is checked as any other.</summary>
internal static class ListDocument
{
    // Far more than any filter; the document has a limit of its own.
    private const int MaxDepth = 64;

    private static readonly SDLPrinter Printer = new();

    /// <summary>The document.</summary>
    /// <param name="list">The list.</param>
    /// <param name="parameters">The parameters of the address.</param>
    /// <param name="otherwise">The fields of rows where none are named.</param>
    /// <exception cref="ParameterInvalid">A parameter can't be used.</exception>
    public static string Of(string list, Parameters parameters, Func<IReadOnlyList<string>> otherwise)
    {
        string[] arguments = [.. Argument("where", parameters["where"], Condition), .. Argument("orderBy", parameters["orderBy"], Order)];
        var given = arguments.Length == 0 ? "" : $"({string.Join(", ", arguments)})";
        var paths = parameters.List("columns") is { Count: > 0 } named ? [.. named.Select(Path)] : otherwise();
        // Who may see nothing of a list is refused it like anybody who asks for it in GraphQL.
        if (paths.Count == 0)
            paths = ["__typename"];
        return $"{{ {list}{given} {{ nodes {{ {Selection(paths)} }} }} }}";
    }

    private static IEnumerable<string> Argument(string name, string? value, Func<string, string> write) =>
        value is null ? [] : [$"{name}: {write(value)}"];

    // An input object, whose braces may be left out.
    private static string Condition(string text)
    {
        var whole = text.TrimStart().StartsWith('{') ? text : $"{{{text}}}";
        return Printed(
            "where",
            whole,
            new(
                "'where' là bộ lọc như trong GraphQL, ví dụ year:{eq:2024}.",
                "'where' is a filter as in GraphQL, for example year:{eq:2024}."
            )
        );
    }

    // Keys with a way, or the input objects of GraphQL for keys that need more.
    private static string Order(string text) =>
        Printed(
            "orderBy",
            text.TrimStart() is ['[' or '{', ..]
                ? text
                : $"[{string.Join(", ", text.Split(',', StringSplitOptions.TrimEntries).Select(Key))}]",
            new("'orderBy' nêu các khóa sắp xếp, ví dụ REVENUE:desc,YEAR.", "'orderBy' names sort keys, for example REVENUE:desc,YEAR.")
        );

    private static string Key(string text)
    {
        var parts = text.Split(':', 2);
        return parts.Length == 1 ? $"{{key: {parts[0]}}}" : $"{{key: {parts[0]}, direction: {parts[1].ToUpperInvariant()}}}";
    }

    // Parsed as one value and printed from its syntax tree, so that nothing else gets into the document.
    private static string Printed(string parameter, string text, Statistics.Languages.LocalizedText otherwise)
    {
        try
        {
            var value = Parser.Parse<GraphQLValue>(text, new ParserOptions { MaxDepth = MaxDepth });
            if (text.AsSpan(value.Location.End).Trim().Length == 0)
                return Print(value);
        }
        catch (Exception malformed) when (malformed is GraphQLSyntaxErrorException or GraphQLMaxDepthExceededException)
        {
            // Said below.
        }

        throw new ParameterInvalid(parameter, otherwise);
    }

    private static string Print(GraphQLValue value)
    {
        using var written = new StringWriter();
        Printer.PrintAsync(value, written).AsTask().GetAwaiter().GetResult();
        return written.ToString();
    }

    private static string Path(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.') && !text.Split('.').Contains("")
            ? text
            : throw new ParameterInvalid(
                "columns",
                new(
                    "'columns' nêu các trường của dòng như trong GraphQL, ví dụ year,cooperative.code,financials.revenue.",
                    "'columns' names fields of rows as in GraphQL, for example year,cooperative.code,financials.revenue."
                )
            );

    private static string Selection(IEnumerable<string> paths)
    {
        var text = new StringBuilder();
        foreach (var field in paths.Select(path => path.Split('.', 2)).GroupBy(path => path[0]))
        {
            text.Append(field.Key).Append(' ');
            if (field.Where(path => path.Length > 1).Select(path => path[1]).ToList() is { Count: > 0 } inner)
                text.Append("{ ").Append(Selection(inner)).Append("} ");
        }

        return text.ToString();
    }
}
