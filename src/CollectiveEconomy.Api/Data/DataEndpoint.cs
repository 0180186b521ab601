using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Api.Data;

/// <summary>Questions to cubes as files: <c>GET /data/{cube}.{format}?by=…&amp;measures=…</c>.</summary>
internal static class DataEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapData(this IEndpointRouteBuilder routes) => routes.MapMethods("/data/{file}", Methods, AnswerAsync);

    private static Task<IResult> AnswerAsync(
        string file,
        HttpContext http,
        CallerAccess caller,
        RequestLanguage language,
        ReleasesOfRequest releases,
        DataFiles files,
        IDataVersions versions
    ) =>
        DataRefusals.AnswerAsync(
            http,
            async () =>
            {
                var (cube, format) = Named(file);
                var asked = QuestionReader.Read(cube, http.Request.ReadParameters(QuestionReader.Names));
                if (asked.Question.HasFullPrecision && caller.Class != AccessClass.Exact)
                    return new HttpRefusal(RoleErrorCodes.AccessDenied, FullPrecision.NeedsRole);
                var release = releases.State.Releases.Choose(asked.Release, asked.AsOf);
                var loaded = await releases.UseAsync(release);
                http.Response.SetHeaders(release, caller);
                var version = await versions.OfAsync(ResponseSource.Build) ?? "";
                return await files.SendAsync(new DataFile(asked, format, loaded, caller, asked.Language ?? language.Value), version, http);
            }
        );

    private static (Cube Cube, IDataFormat Format) Named(string file)
    {
        var (name, ending) = file.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point
            ? (file[..point], file[(point + 1)..])
            : (file, "");
        var cube =
            Cube.All.FirstOrDefault(cube => cube.Name == name)
            ?? throw new RequestRefused(
                DataErrorCodes.CubeUnknown,
                NotAmong(name, Cube.All.Select(cube => cube.Name), "khối số liệu", "cube")
            );
        return (
            cube,
            DataFormats.Find(ending)
                ?? throw new RequestRefused(
                    DataErrorCodes.FormatUnknown,
                    NotAmong(ending, DataFormats.All.Select(format => format.Extension), "định dạng", "format")
                )
        );
    }

    private static LocalizedText NotAmong(string name, IEnumerable<string> known, string vi, string en)
    {
        var all = string.Join(", ", known);
        return new(
            $"Không có {vi} '{UnknownCode.Echo(name)}'; hãy dùng một trong: {all}.",
            $"There is no {en} '{UnknownCode.Echo(name)}'; use one of {all}."
        );
    }
}
