using System.Reflection;
using System.Xml.Linq;

namespace CollectiveEconomy.Ingestion.Dictionary;

/// <summary>What the documentation of an assembly, which the build writes beside it, says of its types and properties.</summary>
internal sealed class Documented
{
    private readonly Dictionary<string, string> _summaries;

    /// <exception cref="FileNotFoundException">The documentation does not lie beside the assembly.</exception>
    public Documented(Assembly assembly) =>
        _summaries = XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Text(member.Element("summary")!));

    /// <summary>What a type is.</summary>
    public string Summary(Type type) => _summaries[$"T:{type.FullName}"];

    /// <summary>What a property tells.</summary>
    public string Summary(PropertyInfo property) => _summaries[$"P:{property.DeclaringType!.FullName}.{property.Name}"];

    // A reference to code is told by the last part of its name.
    private static string Text(XElement summary)
    {
        var parts = summary.Nodes().Select(node => node is XElement reference ? NameIn(reference) : ((XText)node).Value);
        return string.Join(' ', string.Concat(parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string NameIn(XElement element) =>
        element.Attribute("cref") is { } reference ? reference.Value[(reference.Value.LastIndexOf('.') + 1)..] : element.Value;
}
