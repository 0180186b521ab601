// What a Relay client writes: pages of a connection, a node by its identifier, many nodes at once. The compiler must accept it.
import { graphql } from 'react-relay';

export const page = graphql`
  fragment Cooperatives_page on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }, where: { type: "CooperativeFilter" })
  @refetchable(queryName: "CooperativesPageQuery") {
    cooperatives(first: $first, after: $after, where: $where) @connection(key: "Cooperatives_cooperatives") {
      totalCount
      edges {
        node {
          id
          ...Cooperatives_one
        }
      }
    }
  }
`;

export const one = graphql`
  fragment Cooperatives_one on Cooperative @refetchable(queryName: "CooperativesOneQuery") {
    id
    code
    name
    province {
      name(language: EN)
    }
    models(first: 3) {
      totalCount
      nodes {
        id
        status
      }
    }
  }
`;

export const query = graphql`
  query CooperativesQuery($id: ID!, $ids: [ID!]!) {
    ...Cooperatives_page
    node(id: $id) {
      ...Cooperatives_one @alias
    }
    nodes(ids: $ids) {
      id
      ... on ValueChainModel {
        startYear
      }
    }
  }
`;
