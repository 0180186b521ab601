using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Engine.Tests.Sample;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.Schema;

public sealed class SlicedSchemaTests(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Knot = """
        "A knot of a net."
        type Knot implements INumbered {
          "Its number, from 1."
          number: Int!
          "What somebody wrote of it; null when nobody did."
          note: String
          "The knot itself, as deep as you like."
          self: Knot!
          "Neighbours of the knot."
          near(
            "How many."
            first: Int): [Knot!]!
        """;

    [Fact]
    public void Records_give_types_with_their_documentation_nullability_and_interfaces()
    {
        var printed = Printed();

        Assert.Contains(Knot.ReplaceLineEndings("\n"), printed, StringComparison.Ordinal);
        Assert.Contains("\"Something with a number.\"\ninterface INumbered {", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Slices_give_the_roots_and_what_is_injected_stays_out()
    {
        var printed = Printed();

        Assert.Contains(
            "  \"Greets.\"\n  hello(\n    \"Whom; the world if nobody.\"\n    name: String): String!",
            printed,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "type Mutation {\n  \"Says what it would rename.\"\n  rename(to: String!): String!\n",
            printed,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("ownerKey", printed, StringComparison.Ordinal);
        Assert.Contains("  wait: String\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_sources_and_tokens_reach_the_resolvers()
    {
        var answer = await host.Query("{ knots(first: 1) { number self { self { number owner { key } } } } }");

        Assert.Equal("""{"knots":[{"number":1,"self":{"self":{"number":1,"owner":{"key":1}}}}]}""", answer.Data.GetRawText());
    }

    [Fact]
    public async Task An_interface_resolves_to_the_type_of_its_record()
    {
        var answer = await host.Query("{ numbered { __typename number ... on Knot { self { note } } } }");

        Assert.Equal("""{"numbered":{"__typename":"Knot","number":1,"self":{"note":null}}}""", answer.Data.GetRawText());
    }

    [Fact]
    public void Two_slices_with_one_field_are_refused() => Assert.ThrowsAny<ArgumentException>(() => new TwiceTheSame());

    private string Printed() => host.Services.GetRequiredService<ISchema>().Print().ReplaceLineEndings("\n");

    public interface ITwice;

    public sealed class First : ITwice
    {
        public static int Same() => 1;
    }

    public sealed class Second : ITwice
    {
        public static int Same() => 2;
    }

    private sealed class TwiceTheSame() : RootOf<ITwice>("Twice", typeof(TwiceTheSame).Assembly);
}
