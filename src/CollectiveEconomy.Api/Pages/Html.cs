using System.Xml.Linq;

namespace CollectiveEconomy.Api.Pages;

/// <summary>Elements of pages.</summary>
internal static class Html
{
    /// <summary>An element with texts, attributes and elements; null is left out.</summary>
    public static XElement Element(string name, params IEnumerable<object?> content) =>
        new(name, content.Select(part => part is string text ? SafeXml.Of(text) : part));

    /// <summary>A link.</summary>
    /// <param name="address">Where it leads: an address of this host, or one of the web.</param>
    /// <param name="text">What is read.</param>
    public static XElement Link(string address, string text) => Element("a", new XAttribute("href", address), text);

    /// <summary>A table that scrolls by itself where it is wider than the page.</summary>
    /// <param name="caption">What it holds; null for none.</param>
    /// <param name="head">Names of its columns.</param>
    /// <param name="rows">Its rows, each an element <c>tr</c>.</param>
    public static XElement Table(string? caption, IEnumerable<string> head, IEnumerable<XElement> rows) =>
        Element(
            "div",
            new XAttribute("class", "table"),
            // What scrolls can be reached by keyboard.
            new XAttribute("tabindex", "0"),
            Element(
                "table",
                caption is null ? null : Element("caption", caption),
                Element("thead", Element("tr", head.Select(name => Element("th", new XAttribute("scope", "col"), name)))),
                Element("tbody", rows)
            )
        );

    /// <summary>The markup of an element. Elements without content are closed by a tag, as HTML wants it.</summary>
    public static string Text(XElement element)
    {
        foreach (var empty in element.DescendantsAndSelf().Where(inside => inside.IsEmpty))
            empty.Value = "";
        return element.ToString(SaveOptions.DisableFormatting);
    }
}
