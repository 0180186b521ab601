using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Ingestion.Setup;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>What the host says when it listens: where it is, what it holds, and a first question.</summary>
internal static class Banner
{
    public static void Print(WebApplication host, PlatformSettings settings)
    {
        var address = host.Urls.First();
        var release = host.Services.GetRequiredService<ReleaseCatalogue>().State.Releases.Current;
        Console.WriteLine(
            $$"""

            Collective Economy: statistics of the collective economy of Viet Nam
              page      {{address}}/
              GraphQL   {{address}}/graphql
              data      {{settings.Folder.Path}}{{(settings.Register.IsReadOnly ? " (READ-ONLY: nothing can be changed; restart once it is writable)" : "")}}
              release   {{(
                release is null
                    ? "none yet: publish one with 'ceco publish'"
                    : release.Id + (release.IsSynthetic ? " (SYNTHETIC: describes no real organisation)" : "")
            )}}

            A first question:
              curl -s {{address}}/graphql -H 'Content-Type: application/json' -d '{"query":"{ officialFigures(where: { indicator: { eq: \"COOP_EXISTING\" }, year: { eq: 2024 }, area: { eq: \"VN\" }, field: { eq: \"_T\" } }) { nodes { value sourceDocument { issuer } } } }"}'

            """
        );
    }
}
