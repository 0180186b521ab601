using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Api.Data;

/// <summary>Questions to cubes as files: <c>GET /data/{cube}.{format}?by=…&amp;measures=…</c>.</summary>
internal static class DataEndpoint
{
    /// <summary>What is refused when a name is that of no cube.</summary>
    public static UnknownName OfCube { get; } = new(DataErrorCodes.CubeUnknown, new("khối số liệu", "cube"));

    public static void MapData(this IEndpointRouteBuilder routes) => routes.MapMethods("/data/{file}", ReadingMethods.All, AnswerAsync);

    private static Task<IResult> AnswerAsync(
        string file,
        HttpContext http,
        CallerAccess caller,
        RequestLanguage language,
        ReleasesOfRequest releases,
        TableFiles files,
        IDataVersions versions,
        CitationLinks citations
    ) =>
        DataRefusals.AnswerAsync(
            http,
            async () =>
            {
                var (cube, format) = FileName.Parse(file, Cube.All, cube => cube.Name, OfCube, DataFormats.All);
                var asked = QuestionReader.Read(cube, http.Request.ReadParameters(QuestionReader.Names));
                if (asked.Question.HasFullPrecision && caller.Class != AccessClass.Exact)
                    return new HttpRefusal(RoleErrorCodes.AccessDenied, FullPrecision.NeedsRole);
                var release = releases.State.Releases.Choose(asked.Release, asked.AsOf);
                var loaded = await releases.UseAsync(release);
                http.Response.SetHeaders(release, caller);
                var version = await versions.OfAsync(ResponseSource.Build) ?? "";
                return await files.SendAsync(
                    new DataFile(asked, format, loaded, caller, asked.Form.Language ?? language.Value, citations),
                    version,
                    http
                );
            }
        );
}
