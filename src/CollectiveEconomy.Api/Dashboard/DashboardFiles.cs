using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Dashboard;

/// <summary>
/// The files of the built dashboard by their paths. They are read once, so that a build that replaces them can't mix two versions in one page.
/// </summary>
internal sealed class DashboardFiles
{
    private const string Assets = "/assets/";

    // Written by the build, the smaller first.
    private static readonly (string Coding, string Suffix)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    private static readonly Dictionary<string, string> Pages = new() { ["/index.html"] = "/", ["/graphiql.html"] = "/graphiql" };

    private readonly FrozenDictionary<string, DashboardFile> _files;

    public DashboardFiles(IOptions<DashboardSettings> settings, IHostEnvironment host)
    {
        var folder = Path.Combine(host.ContentRootPath, settings.Value.Folder);
        _files = File.Exists(Path.Combine(folder, "index.html"))
            ? Read(folder).ToFrozenDictionary(file => file.Path, file => file.File, StringComparer.Ordinal)
            : FrozenDictionary<string, DashboardFile>.Empty;
    }

    /// <summary>The file at a path; null when there is none, or no dashboard.</summary>
    public DashboardFile? Find(PathString path) => path.Value is { } text ? _files.GetValueOrDefault(text) : null;

    private static IEnumerable<(string Path, DashboardFile File)> Read(string folder)
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var name in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (
                Codings.Any(coding => name.EndsWith(coding.Suffix, StringComparison.Ordinal))
                || !types.TryGetContentType(name, out var type)
            )
                continue;
            var path = "/" + Path.GetRelativePath(folder, name).Replace(Path.DirectorySeparatorChar, '/');
            var file = new DashboardFile(
                KindOf(path),
                type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type,
                File.ReadAllBytes(name),
                [
                    .. from coding in Codings
                    where File.Exists(name + coding.Suffix)
                    select (coding.Coding, File.ReadAllBytes(name + coding.Suffix)),
                ]
            );
            yield return (path, file);
            if (Pages.TryGetValue(path, out var page))
                yield return (page, file);
        }
    }

    private static DashboardFileKind KindOf(string path) =>
        path switch
        {
            "/index.html" => DashboardFileKind.Page,
            "/graphiql.html" => DashboardFileKind.GraphiQL,
            _ when path.StartsWith(Assets, StringComparison.Ordinal) => DashboardFileKind.Asset,
            _ => DashboardFileKind.Other,
        };
}
