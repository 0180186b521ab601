using System.Collections.Concurrent;
using System.Net;
using CollectiveEconomy.Statistics.Languages;
using Markdig;

namespace CollectiveEconomy.Api.Methods;

/// <summary>The page of a method, made from the text in <c>ops/methods</c> that is part of the build.</summary>
internal static class MethodPage
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
    private static readonly ConcurrentDictionary<(string, Language), string?> Pages = [];

    /// <summary>The page in a language; null when there is no such method.</summary>
    public static string? Find(string name, Language language) => Pages.GetOrAdd((name, language), Read);

    private static string? Read((string Name, Language Language) page)
    {
        var resource = $"methods/{page.Name}{(page.Language == Language.Vi ? ".vi" : "")}";
        using var stream = typeof(MethodPage).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
            return null;
        var text = new StreamReader(stream).ReadToEnd();
        var title = WebUtility.HtmlEncode(text.Split('\n')[0].TrimStart('#', ' '));
        var code = page.Language == Language.Vi ? "vi" : "en";
        return $"""
            <!doctype html>
            <html lang="{code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><link rel="stylesheet" href="/page.css"></head>
            <body><main class="method">{Markdig.Markdown.ToHtml(text, Markdown)}</main></body></html>
            """;
    }
}
