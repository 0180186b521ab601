namespace CollectiveEconomy.Formats;

/// <summary>The formats in which tables are sent out.</summary>
public static class DataFormats
{
    /// <summary>Every format, by its ending.</summary>
    public static IReadOnlyList<IDataFormat> All { get; } =
    [
        .. typeof(DataFormats)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IDataFormat)))
            .Select(type => (IDataFormat)Activator.CreateInstance(type)!)
            .OrderBy(format => format.Extension, StringComparer.Ordinal),
    ];

    /// <summary>Those that write rows of any kind, not cells alone.</summary>
    public static IReadOnlyList<IDataFormat> OfRows { get; } = [.. All.Where(format => !format.IsOfCells)];

    /// <summary>The format of an ending; null when there is none.</summary>
    public static IDataFormat? Find(string extension) =>
        All.FirstOrDefault(format => string.Equals(format.Extension, extension, StringComparison.OrdinalIgnoreCase));
}
