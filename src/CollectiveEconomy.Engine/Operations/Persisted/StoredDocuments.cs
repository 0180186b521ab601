using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Operations.Persisted;

/// <summary>The documents that the platform stores: those of <c>schema/operations</c>, built in, and those of the configured folder.</summary>
/// <remarks>
/// All are read once, at the start. A file that is no document, or is beyond the limits, stops the start rather than a caller; those built in
/// are run by tests, and limits that forbid one of them are the operators' will.
/// </remarks>
public sealed class StoredDocuments
{
    private const string BuiltIn = "operations/";

    private readonly FrozenDictionary<string, (string Name, string Text)> _documents;

    /// <summary>Reads the documents.</summary>
    /// <param name="builtIn">The assembly that holds the documents that are built in.</param>
    /// <param name="settings">Names the folder.</param>
    /// <param name="parser">Parses within the limits.</param>
    /// <exception cref="StartRefused">The folder is missing, or a file in it is no document.</exception>
    public StoredDocuments(Assembly builtIn, IOptions<OperationSettings> settings, IDocumentBuilder parser)
    {
        var documents = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (name, text) in Resources(builtIn))
            documents[DocumentHash.Of(text)] = (name, text);
        foreach (var (file, text) in Files(settings.Value.Folder))
            documents[DocumentHash.Of(text)] = (Path.GetFileNameWithoutExtension(file), Checked(file, text, parser));
        _documents = documents.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The hashes of all stored documents.</summary>
    public IReadOnlyCollection<string> Hashes => _documents.Keys;

    /// <summary>The text of a hash.</summary>
    public bool TryGet(string hash, [NotNullWhen(true)] out string? text)
    {
        text = _documents.TryGetValue(hash, out var document) ? document.Text : null;
        return text is not null;
    }

    /// <summary>The name of a document, which is that of its file; null when it is not stored.</summary>
    /// <param name="hash">SHA-256 of its text, in hexadecimal digits.</param>
    public string? NameOf(string hash) => _documents.TryGetValue(hash, out var document) ? document.Name : null;

    private static IEnumerable<(string Name, string Text)> Resources(Assembly assembly)
    {
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(BuiltIn, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[BuiltIn.Length..], WithLineFeeds(reader.ReadToEnd()));
        }
    }

    private static IEnumerable<(string File, string Text)> Files(string? folder)
    {
        if (string.IsNullOrEmpty(folder))
            return [];
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.graphql").Select(file => (file, WithLineFeeds(File.ReadAllText(file))))
            : throw new StartRefused(
                new(
                    $"Operations:Folder là '{folder}', không phải là thư mục; hãy nêu một thư mục có các tệp *.graphql.",
                    $"Operations:Folder is '{folder}', which is not a folder; name a folder with *.graphql files."
                )
            );
    }

    private static string Checked(string file, string text, IDocumentBuilder parser)
    {
        try
        {
            parser.Build(text);
            return text;
        }
        catch (ExecutionError broken)
        {
            throw new StartRefused(
                new(
                    $"Không dùng được thao tác đã lưu '{file}': {(broken as ILocalized)?.Text.Vi ?? broken.Message}",
                    $"The stored operation '{file}' can't be used: {broken.Message}"
                ),
                broken
            );
        }
    }

    // A checkout on Windows must not give other identifiers.
    private static string WithLineFeeds(string text) => text.ReplaceLineEndings("\n");
}
