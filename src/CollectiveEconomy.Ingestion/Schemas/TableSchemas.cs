using System.Text.Json;

namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>The tables that may be handed in, read from <c>schema/tables</c>, which is embedded in this assembly.</summary>
public static class TableSchemas
{
    private const string Folder = "tables/";

    /// <summary>All tables; what is referred to before what refers to it, else by name.</summary>
    public static IReadOnlyList<TableSchema> All { get; } = InOrder([.. Read().OrderBy(table => table.Name, StringComparer.Ordinal)]);

    /// <summary>The table of a name.</summary>
    public static TableSchema Named(string name) => All.Single(table => table.Name == name);

    private static IEnumerable<TableSchema> Read()
    {
        var assembly = typeof(TableSchemas).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<TableSchema>(stream, JsonSerializerOptions.Web)!;
        }
    }

    private static List<TableSchema> InOrder(List<TableSchema> waiting)
    {
        var ordered = new List<TableSchema>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(table =>
                !table.ForeignKeys.Any(key => waiting.Any(other => other != table && other.Name == key.Resource))
            );
            waiting.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }
}
