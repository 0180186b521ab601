using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Tables;

/// <summary>Every table that may be handed in; a class that implements <see cref="IImportTable"/> is found by itself.</summary>
public static class ImportTables
{
    /// <summary>All of them; what is referred to before what refers to it.</summary>
    public static IReadOnlyList<IImportTable> All { get; } =
    [
        .. typeof(ImportTables)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IImportTable)) && !type.IsAbstract)
            .Select(type => (IImportTable)Activator.CreateInstance(type)!)
            .OrderBy(table => TableSchemas.All.Index().First(schema => schema.Item.Name == table.Name).Index),
    ];

    /// <summary>The table of a name.</summary>
    public static IImportTable Named(string name) => All.Single(table => table.Name == name);
}
