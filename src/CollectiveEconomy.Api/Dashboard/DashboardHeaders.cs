using NetEscapades.AspNetCore.SecurityHeaders.Infrastructure;

namespace CollectiveEconomy.Api.Dashboard;

/// <summary>Security headers of the dashboard's pages; everything else has those of the host.</summary>
internal static class DashboardHeaders
{
    private const string Page = nameof(Page);
    private const string Embedded = nameof(Embedded);
    private const string GraphiQL = nameof(GraphiQL);

    /// <summary>Adds them to those of the host.</summary>
    public static SecurityHeaderPolicyBuilder AddDashboardPages(this SecurityHeaderPolicyBuilder policies) =>
        policies
            .AddPolicy(
                Page,
                page => page.AddDefaultSecurityHeaders().AddContentSecurityPolicy(csp => OfPage(csp).AddFrameAncestors().None())
            )
            .AddPolicy(
                Embedded,
                page =>
                    page.AddDefaultSecurityHeaders()
                        .AddContentSecurityPolicy(csp => OfPage(csp).AddFrameAncestors().Sources.Add("*"))
                        .Remove("X-Frame-Options")
            )
            .AddPolicy(
                GraphiQL,
                page =>
                    page.AddDefaultSecurityHeaders()
                        .AddContentSecurityPolicy(csp =>
                        {
                            OfPage(csp).AddFrameAncestors().None();
                            csp.AddWorkerSrc().Self().Blob();
                            csp.AddFontSrc().Self().Data();
                        })
            )
            .SetPolicySelector(Choose);

    /// <summary>Whether an address asks for the view that other pages show in a frame.</summary>
    public static bool IsEmbedded(this HttpRequest request) => request.Query[EmbeddedPage.Parameter] == EmbeddedPage.Value;

    private static IReadOnlyHeaderPolicyCollection Choose(PolicySelectorContext context)
    {
        var request = context.HttpContext.Request;
        var name = context.HttpContext.RequestServices.GetRequiredService<DashboardFiles>().Find(request.Path)?.Kind switch
        {
            DashboardFileKind.Page => request.IsEmbedded() ? Embedded : Page,
            DashboardFileKind.GraphiQL => GraphiQL,
            _ => null,
        };
        return name is null ? context.SelectedPolicy : context.ConfiguredPolicies[name];
    }

    // Charts set styles of elements and draw pictures that can be saved; no script comes from the text of a page.
    private static CspBuilder OfPage(CspBuilder csp)
    {
        csp.AddDefaultSrc().Self();
        csp.AddScriptSrc().Self();
        csp.AddStyleSrc().Self().UnsafeInline();
        csp.AddImgSrc().Self().Data().Blob();
        csp.AddConnectSrc().Self();
        csp.AddObjectSrc().None();
        csp.AddBaseUri().None();
        csp.AddFormAction().None();
        return csp;
    }
}
