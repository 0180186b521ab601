using System.Globalization;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Execution;

/// <summary>Parses a document within <see cref="DocumentLimits"/>, so that no validation rule and no cache ever meets a larger one.</summary>
/// <param name="limits">The limits.</param>
public sealed class BoundedDocumentBuilder(IOptions<DocumentLimits> limits) : IDocumentBuilder
{
    /// <inheritdoc/>
    /// <exception cref="LimitExceeded">The document is larger than a limit.</exception>
    /// <exception cref="SyntaxError">The document is not GraphQL.</exception>
    public GraphQLDocument Build(string body)
    {
        var most = limits.Value;
        if (body.Length > most.Length)
            throw new LimitExceeded(ErrorCodes.DocumentTooLong, Say($"The document has more than {most.Length} characters; split it."));
        try
        {
            CountTokens(body, most.Tokens);
            var document = Parser.Parse(body, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = most.Nesting });
            new DocumentMeasure(most).Check(document);
            return document;
        }
        catch (GraphQLSyntaxErrorException malformed)
        {
            throw new SyntaxError(malformed);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new LimitExceeded(
                ErrorCodes.NestedTooDeeply,
                Say($"The document nests more than {most.Nesting} syntax nodes; ask in several operations.")
            );
        }
    }

    // Lexing allocates next to nothing, a syntax tree a hundred times its text: so tokens are counted before there is a tree.
    private static void CountTokens(ROM source, int most)
    {
        for (int tokens = 0, start = 0; ; )
        {
            var token = Lexer.Lex(source, start);
            if (token.Kind is TokenKind.EOF or TokenKind.UNKNOWN)
                return;
            if (token.Kind != TokenKind.COMMENT && ++tokens > most)
                throw new LimitExceeded(
                    ErrorCodes.TooManyTokens,
                    Say($"The document has more than {most} tokens; split it, or pass long lists as variables.")
                );
            start = token.End;
        }
    }

    private static string Say(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}
