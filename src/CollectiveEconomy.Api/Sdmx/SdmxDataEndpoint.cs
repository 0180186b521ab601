using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Csv;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Questions to cubes as SDMX 2.1, where a dataflow holds their answers: <c>GET /data/{cube}.sdmx.csv</c>, <c>.sdmx.json</c> and <c>.sdmx.xml</c>.</summary>
internal static class SdmxDataEndpoint
{
    // The first of each ending, by its own media type.
    private static readonly IReadOnlyList<SdmxFormat> Formats =
    [
        .. SdmxFormat.Of21.Where(format => format.Version is not null).DistinctBy(format => format.Extension),
    ];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/data/{cube}.sdmx.{ending}", ReadingMethods.All, AnswerAsync);

    private static Task<IResult> AnswerAsync(
        string cube,
        string ending,
        HttpContext http,
        CallerAccess caller,
        RequestLanguage language,
        ReleasesOfRequest releases,
        SpooledFiles files,
        RunningOperations running,
        IDataVersions versions
    ) =>
        DataRefusals.AnswerAsync(
            http,
            async () =>
            {
                var of = FileName.Find(cube, Cube.All, cube => cube.Name, DataEndpoint.OfCube);
                var format =
                    Formats.FirstOrDefault(format => format.Extension == ending)
                    ?? throw FileName.UnknownFormat($"sdmx.{ending}", Formats.Select(format => $"sdmx.{format.Extension}"));
                var asked = QuestionReader.Read(of, http.Request.ReadParameters(QuestionReader.Names));
                var release = releases.State.Releases.Choose(asked.Release, asked.AsOf);
                var loaded = await releases.UseAsync(release);
                var query = QuestionInFlow.Of(asked.Question, SdmxStructures.Of(loaded));
                var texts = asked.Form.Language ?? language.Value;
                http.Response.SetHeaders(release, caller);
                return await files.SendAsync(
                    new FileKey(
                        release,
                        caller,
                        texts,
                        await versions.OfAsync(ResponseSource.Build) ?? "",
                        format.MediaType,
                        CanonicalQuery.Of(asked.Question)
                    ),
                    format.MediaType,
                    $"{of.Name}-{release.Id}.sdmx.{format.Extension}",
                    async (stream, cancellationToken) =>
                    {
                        var observations = await running.RunAsync(
                            () => Task.FromResult(DataAnswer.Of(query, loaded, caller.Class, cancellationToken)),
                            cancellationToken
                        );
                        format.Write(
                            [new DataSet(query, release, observations, texts)],
                            new SdmxCsvForm(CsvLabels.Id, false, false),
                            stream
                        );
                    }
                );
            }
        );
}
