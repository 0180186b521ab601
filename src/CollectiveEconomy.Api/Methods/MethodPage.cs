using System.Collections.Concurrent;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Statistics.Languages;
using Markdig;

namespace CollectiveEconomy.Api.Methods;

/// <summary>A page made from a text of the repository that is part of the build: methods, error codes and the data dictionary.</summary>
internal static class MethodPage
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
    private static readonly ConcurrentDictionary<(string, Language), string?> Pages = [];

    /// <summary>The names of the methods, in alphabetical order.</summary>
    public static IReadOnlyList<string> Methods { get; } =
    [
        .. typeof(MethodPage)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("methods/", StringComparison.Ordinal) && !name.EndsWith(".vi", StringComparison.Ordinal))
            .Select(name => name["methods/".Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a text in a language, or in English where there is no other; null when there is no such text.</summary>
    public static string? Find(string resource, Language language) =>
        Pages.GetOrAdd(
            (resource, language),
            page => Read(page.Item1 + (page.Item2 == Language.Vi ? ".vi" : ""), page.Item2) ?? Read(page.Item1, Language.En)
        );

    /// <summary>The page that lists the methods.</summary>
    public static string List(Language language)
    {
        var lines = Methods.Select(name => $"- [{TitleOf($"methods/{name}{(language == Language.Vi ? ".vi" : "")}")}](/methods/{name})");
        return Html($"# {language.Of("Phương pháp", "Methods")}\n\n{string.Join('\n', lines)}\n", language);
    }

    private static string? Read(string resource, Language language) => TextOf(resource) is { } text ? Html(text, language) : null;

    private static string? TextOf(string resource)
    {
        using var stream = typeof(MethodPage).Assembly.GetManifestResourceStream(resource);
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    private static string TitleOf(string resource) => TextOf(resource)!.Split('\n')[0].TrimStart('#', ' ');

    private static string Html(string text, Language language) =>
        HtmlPage.Of(text.Split('\n')[0].TrimStart('#', ' '), language, Markdig.Markdown.ToHtml(text, Markdown));
}
