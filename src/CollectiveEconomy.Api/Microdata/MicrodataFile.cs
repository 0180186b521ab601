using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Microdata;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Microdata;

/// <summary>Pseudonymous rows of a release as a file of one format.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Release">Their release.</param>
/// <param name="Cube">Their cube.</param>
/// <param name="Columns">Their columns.</param>
/// <param name="Format">The format.</param>
/// <param name="Form">Its form.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Language">Language of titles and texts.</param>
internal sealed record MicrodataFile(
    Storage.Releases.Microdata Rows,
    Release Release,
    Cube Cube,
    IReadOnlyList<FactColumn> Columns,
    IDataFormat Format,
    TableForm Form,
    CallerAccess Caller,
    Language Language
) : TableFile(Format, Form)
{
    /// <inheritdoc/>
    protected override string Name => $"{MicrodataTable.NameOf(Cube)}-{Release.Id}";

    /// <inheritdoc/>
    public override FileKey KeyFor(string version) =>
        new(Release, Caller, Language, version, [Format.Extension, Form, Cube.Name, "microdata", .. Columns.Select(column => column.Name)]);

    /// <inheritdoc/>
    public override Task<DataTable> AnswerAsync(CancellationToken cancellationToken) =>
        Task.FromResult(
            MicrodataTable.Of(
                Rows,
                Cube,
                Columns,
                Release,
                $"/microdata/{Cube.Name}.{Format.Extension}?release={Release.Id}",
                Language,
                cancellationToken
            )
        );
}
