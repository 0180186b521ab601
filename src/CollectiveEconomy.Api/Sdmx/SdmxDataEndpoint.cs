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

    // Observations have a form and an order of their own.
    private static readonly string[] Names = ["by", "measures", "where", "population", "areas", "totals", "release", "asOf", "language"];

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
                var asked = QuestionReader.Read(of, ReadParameters(http.Request));
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

    private static Parameters ReadParameters(HttpRequest request)
    {
        var parameters = request.ReadParameters(QuestionReader.Names);
        var other = parameters.Select(one => one.Key).FirstOrDefault(name => !Names.Contains(name));
        return other is null
            ? parameters
            : throw new ParameterInvalid(
                other,
                new(
                    $"SDMX không có '{other}'; hãy bỏ tham số này hoặc lấy định dạng khác. Các tham số: {string.Join(", ", Names)}.",
                    $"SDMX has no '{other}'; leave it out, or take another format. The parameters are {string.Join(", ", Names)}."
                )
            );
    }
}
