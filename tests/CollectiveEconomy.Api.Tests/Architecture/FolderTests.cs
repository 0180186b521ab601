using System.Text.RegularExpressions;
using CollectiveEconomy.Api.Tests.Contract;

namespace CollectiveEconomy.Api.Tests.Architecture;

/// <summary>A folder is a namespace, and folders of the engine refer to each other in one direction.</summary>
public sealed partial class FolderTests
{
    /// <summary>Each refers to those before it only.</summary>
    private static readonly string[] FoldersOfEngine =
    [
        "Errors",
        "Schema",
        "Languages",
        "Expressions",
        "DataLoaders",
        "Lists",
        "Operations",
        "Nodes",
        "Caching",
        "Http",
    ];

    /// <summary>Each refers to those before it only; <c>""</c> is the folder itself.</summary>
    private static readonly string[] FoldersOfLists = ["", "Filters", "Sorting", "Tables", "Paging", "Sublists"];

    private static readonly string[] FoldersOfOperations = ["Documents", "", "Persisted", "Tables"];

    [Fact]
    public void Each_file_has_the_namespace_of_its_folder()
    {
        var others =
            from file in Sources("src").Concat(Sources("tests"))
            let declared = Declaration().Match(File.ReadAllText(file)).Groups[1].Value
            let expected = NamespaceOf(file)
            where declared.Length > 0 && declared != expected && !file.Contains("Migrations", StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Repository.Root, file)}: {declared}, not {expected}";
        Assert.Empty(others);
    }

    [Fact]
    public void Folders_of_the_engine_refer_one_way()
    {
        Assert.Equal(
            FoldersOfEngine.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Engine()).Select(Path.GetFileName).Where(IsSource).Order(StringComparer.Ordinal)
        );
        Assert.Empty(Backward(Engine(), "CollectiveEconomy.Engine", FoldersOfEngine));
    }

    [Fact]
    public void Folders_of_lists_and_of_operations_refer_one_way()
    {
        Assert.Empty(Backward(Path.Combine(Engine(), "Lists"), "CollectiveEconomy.Engine.Lists", FoldersOfLists));
        Assert.Empty(Backward(Path.Combine(Engine(), "Operations"), "CollectiveEconomy.Engine.Operations", FoldersOfOperations));
    }

    [Fact]
    public void The_engine_uses_no_noun_of_the_domain()
    {
        string[] allowed = ["Access", "Languages", "Messages"];
        var nouns =
            from file in Directory.GetFiles(Engine(), "*.cs", SearchOption.AllDirectories)
            where IsSource(file)
            from Match used in Used().Matches(File.ReadAllText(file))
            where used.Groups[1].Value == "Statistics" && !allowed.Contains(used.Groups[2].Value.Split('.')[0])
            select $"{Path.GetRelativePath(Repository.Root, file)}: {used.Value}";
        Assert.Empty(nouns);
    }

    [Fact]
    public void Only_slices_of_the_domain_refer_to_each_other_in_a_circle()
    {
        string[] outer = ["Hosting", "Versions", "Limits", "Access"];
        var api = Path.Combine(Repository.Root, "src", "CollectiveEconomy.Api");
        var circles =
            from file in Directory.GetFiles(api, "*.cs", SearchOption.AllDirectories)
            let folder = FolderIn(api, file)
            where IsSource(file) && folder.Length > 0 && !outer.Contains(folder)
            from Match used in Used().Matches(File.ReadAllText(file))
            where used.Groups[1].Value == "Api" && used.Groups[2].Value is "Hosting" or "Versions" or "Limits"
            select $"{Path.GetRelativePath(Repository.Root, file)}: {used.Value}";
        Assert.Empty(circles);
    }

    [Fact]
    public void No_circle_of_the_api_has_more_than_four_slices()
    {
        var api = Path.Combine(Repository.Root, "src", "CollectiveEconomy.Api");
        var references = (
            from file in Directory.GetFiles(api, "*.cs", SearchOption.AllDirectories)
            where IsSource(file)
            from Match used in Used().Matches(File.ReadAllText(file))
            where used.Groups[1].Value == "Api"
            select (From: FolderIn(api, file), To: used.Groups[2].Value.Split('.')[0])
        ).ToLookup(reference => reference.From, reference => reference.To);
        var reached = references.ToDictionary(folder => folder.Key, folder => Reached(folder.Key, references));
        var circles = reached.Keys.Select(one => reached.Keys.Where(other => reached[one].Contains(other) && reached[other].Contains(one)));

        Assert.All(circles, circle => Assert.True(circle.Count() <= 4, string.Join(", ", circle)));
    }

    private static HashSet<string> Reached(string folder, ILookup<string, string> references)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(references[folder]);
        while (open.TryPop(out var next))
            if (reached.Add(next))
                foreach (var further in references[next])
                    open.Push(further);
        return reached;
    }

    private static IEnumerable<string> Backward(string folder, string ofNamespace, string[] order) =>
        from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        where IsSource(file)
        let place = Array.IndexOf(order, FolderIn(folder, file))
        where place >= 0
        from Match used in Used().Matches(File.ReadAllText(file))
        let target = $"CollectiveEconomy.{used.Groups[1].Value}.{used.Groups[2].Value}".TrimEnd('.')
        where target == ofNamespace || target.StartsWith(ofNamespace + ".", StringComparison.Ordinal)
        where Array.IndexOf(order, target[ofNamespace.Length..].TrimStart('.').Split('.')[0]) > place
        select $"{Path.GetRelativePath(Repository.Root, file)}: {used.Value}";

    private static string FolderIn(string root, string file)
    {
        var parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? "" : parts[0];
    }

    private static string NamespaceOf(string file)
    {
        var parts = Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar);
        return string.Join('.', parts[1..^1]);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories).Where(IsSource);

    private static string Engine() => Path.Combine(Repository.Root, "src", "CollectiveEconomy.Engine");

    private static bool IsSource(string? path) =>
        path is not null && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^using (?:static )?CollectiveEconomy\.(\w+)(?:\.([\w.]+))?;", RegexOptions.Multiline)]
    private static partial Regex Used();
}
