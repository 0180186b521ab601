using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>
/// The <c>datapackage.json</c> that readers get: a Frictionless Data Package (version 1) of the published tables, with properties of the platform's own after the
/// standard ones. It is not that of the release on disk, which describes rows.
/// </summary>
internal static class PublicPackage
{
    /// <summary>Its name.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>Folder of the files, relative to it.</summary>
    public const string Folder = "files";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The package as JSON.</summary>
    /// <param name="loaded">The release.</param>
    /// <param name="files">Its files.</param>
    public static byte[] Of(LoadedRelease loaded, IReadOnlyList<DescribedFile> files)
    {
        var release = loaded.Release;
        var title = ReleaseTexts.TitleOf(release);
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Profile = "data-package",
                Name = "collective-economy",
                Id = release.Id.ToString(),
                Version = release.Id.ToString(),
                Title = title.En,
                TitleVi = title.Vi,
                Created = release.PublishedAt,
                Licenses = new[] { Licence },
                // The specification wants one source at least, or no list.
                Sources = loaded.Sources.Count == 0 ? null : loaded.Sources,
                Resources = files.Select(ResourceOf),
                release.IsSynthetic,
                release.FirstYear,
                release.LastYear,
                PreviousRelease = release.Previous?.ToString(),
                release.Notes,
                release.NotesEn,
                release.Withdrawal,
            },
            Json
        );
    }

    private static object Licence =>
        new
        {
            DataLicence.OfFigures.Name,
            DataLicence.OfFigures.Title,
            Path = "https://creativecommons.org/licenses/by/4.0/",
        };

    private static object ResourceOf(DescribedFile described)
    {
        var (table, format) = described.File;
        return new
        {
            // A tabular resource is CSV or JSON by definition.
            Profile = format is CsvFormat ? "tabular-data-resource" : "data-resource",
            described.File.Name,
            Path = $"{Folder}/{described.File.Name}",
            Title = table.Title.En,
            TitleVi = table.Title.Vi,
            Format = format.Extension,
            Mediatype = format.MediaType,
            Encoding = format is CsvFormat ? "utf-8" : null,
            described.Bytes,
            Hash = "sha256:" + Convert.ToHexStringLower(described.Checksum),
            Schema = new
            {
                Fields = table.Columns.Select(FieldOf),
                PrimaryKey = table.Columns.Where(column => column.Role == ColumnRole.Dimension).Select(column => column.Name),
            },
        };
    }

    private static object FieldOf(DataColumn column) =>
        new
        {
            column.Name,
            Type = TypeOf(column.Kind),
            Title = column.Title.En,
            TitleVi = column.Title.Vi,
            column.Unit,
            column.Codelist,
        };

    private static string TypeOf(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => "string",
            ColumnKind.Whole => "integer",
            ColumnKind.Real => "number",
            ColumnKind.Flag => "boolean",
            ColumnKind.Day => "date",
            _ => throw new NotSupportedException(kind.ToString()),
        };
}
