using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>Maps that are kept under a name in the data folder.</summary>
/// <param name="folder">The data folder.</param>
public sealed class MapFolder(DataFolder folder)
{
    private const int LongestName = 60;
    private const string Extension = ".json";

    /// <summary>Names of the maps, in order.</summary>
    public IReadOnlyList<string> Names =>
        Directory.Exists(folder.Maps)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder.Maps, "*" + Extension)
                    .Select(file => Path.GetFileNameWithoutExtension(file)!)
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Keeps a map; one of the same name is replaced.</summary>
    /// <exception cref="MapRefused">The name or the map can't be used.</exception>
    public FormMap Add(string name, byte[] json)
    {
        var path = PathOf(name);
        var map = FormMapText.Read(json);
        Directory.CreateDirectory(folder.Maps);
        File.WriteAllBytes(path, json);
        return map;
    }

    /// <summary>The map of a name.</summary>
    /// <exception cref="MapRefused">There is none, or it can't be used.</exception>
    public FormMap Named(string name) =>
        File.Exists(PathOf(name))
            ? FormMapText.Read(File.ReadAllBytes(PathOf(name)))
            : throw new MapRefused(
                Names.Count == 0
                    ? new($"Không có ánh xạ '{name}': chưa lưu ánh xạ nào.", $"There is no map '{name}': no map is kept yet.")
                    : new(
                        $"Không có ánh xạ '{name}'; hiện có {string.Join(", ", Names)}.",
                        $"There is no map '{name}'; there are {string.Join(", ", Names)}."
                    )
            );

    /// <summary>Takes a map away.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name)
    {
        var isThere = File.Exists(PathOf(name));
        File.Delete(PathOf(name));
        return isThere;
    }

    private string PathOf(string name) =>
        name.Length is > 0 and <= LongestName
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? Path.Combine(folder.Maps, name + Extension)
            : throw new MapRefused(
                new(
                    $"'{name}' không thể là tên của ánh xạ: hãy dùng 1 đến {LongestName} chữ thường từ a đến z, chữ số và dấu gạch nối.",
                    $"'{name}' can't be the name of a map: use 1 to {LongestName} small letters a to z, digits and hyphens."
                )
            );
}
