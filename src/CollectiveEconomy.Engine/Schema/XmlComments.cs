using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>What the XML documentation beside an assembly says of its types, members and parameters.</summary>
internal static class XmlComments
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Known = new();

    /// <summary>The summary of a type or member; null where there is none.</summary>
    public static string? SummaryOf(MemberInfo member) => Of(member)?.Element("summary") is { } summary ? TextOf(summary) : null;

    /// <summary>What is said of a parameter; null where nothing is.</summary>
    public static string? TextOf(ParameterInfo parameter) =>
        Of(parameter.Member)?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == parameter.Name) is { } found
            ? TextOf(found)
            : null;

    private static XElement? Of(MemberInfo member) => Known.GetOrAdd(member.Module.Assembly, Read).GetValueOrDefault(NameOf(member));

    private static IReadOnlyDictionary<string, XElement> Read(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        var members = File.Exists(file) ? XDocument.Load(file).Descendants("member") : [];
        // No field of a schema is made of an overloaded method, so the first is as good as any.
        return members.DistinctBy(KeyOf).ToDictionary(KeyOf, StringComparer.Ordinal);
    }

    private static string KeyOf(XElement member) => member.Attribute("name")!.Value.Split('(')[0];

    private static string NameOf(MemberInfo member) =>
        (
            member switch
            {
                Type type => $"T:{type.FullName}",
                PropertyInfo => $"P:{member.DeclaringType!.FullName}.{member.Name}",
                FieldInfo => $"F:{member.DeclaringType!.FullName}.{member.Name}",
                _ => $"M:{member.DeclaringType!.FullName}.{member.Name}",
            }
        ).Replace('+', '.');

    private static string? TextOf(XElement element) => element.Value.Trim() is { Length: > 0 } text ? text : null;
}
